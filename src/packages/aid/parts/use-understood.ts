import { useEffect, useMemo, useState } from 'react';
import { type Heard, heardIn } from '@domain/triage/heard';
import type { TopicId } from '@domain/triage/topics';
import { triage } from '@domain/triage/triage';
import type { Triage } from '@domain/triage/types';
import { now } from '@/platform/now';

/** Reading begins when typing pauses, and only with a few words to read. */
const PAUSE = 350;
const FEWEST_CHARACTERS = 6;

interface Told {
  narrative: string;
  topic: TopicId | '';
  facts?: {
    dueDay?: string;
    pregnantOrNursing?: boolean;
    hospital?: boolean;
    minor?: boolean;
  };
  peopleCount?: number;
}

/** A first look, and the words of the story it was read from. */
export interface Understanding extends Triage {
  heard: Heard | null;
}

/** What we understand of the story so far, read on the phone itself; null while there is too little to read. */
export function useUnderstood(told: Told): Understanding | null {
  const [text, setText] = useState(told.narrative);
  useEffect(() => {
    const timer = setTimeout(() => setText(told.narrative), PAUSE);
    return () => clearTimeout(timer);
  }, [told.narrative]);
  const { topic, peopleCount } = told;
  const facts = JSON.stringify(told.facts ?? {});
  return useMemo(() => {
    if (text.trim().length < FEWEST_CHARACTERS) return null;
    const look = triage({
      text,
      now: now(),
      ...(topic !== '' && { chosenTopic: topic }),
      ...(peopleCount !== undefined && { peopleCount }),
      facts: readFacts(facts),
    });
    return { ...look, heard: heardIn(text, look) };
  }, [text, topic, peopleCount, facts]);
}

const readFacts = (text: string): Told['facts'] => {
  const { dueDay, ...rest } = JSON.parse(text) as NonNullable<Told['facts']>;
  return { ...rest, ...(dueDay ? { dueDay } : {}) };
};

import type { TopicId } from '@domain/triage/topics';
import type { IconName } from '@/components/Icon';

const ICONS: Readonly<Record<TopicId, IconName>> = {
  wages: 'money',
  termination: 'door-exit',
  'no-contract': 'contract',
  'work-injury': 'injury',
  'social-insurance': 'shield',
  'working-time': 'clock',
  'women-workers': 'baby',
  'employment-status': 'handshake',
  'non-compete': 'ban',
  'other-labour': 'briefcase',
  'not-labour': 'scale',
};

/** The picture of a topic. */
export const topicIcon = (topic: TopicId): IconName => ICONS[topic];

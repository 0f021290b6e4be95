import { TOPICS } from '@domain/triage/topics';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { useStations } from '@/stations/use-stations';
import type { Apply } from './use-apply';

/** All that was filled in, by step, each with the way back to it. */
export function Review({ form, understood, caseFiles, turnTo }: Apply) {
  const { stations } = useStations();
  const topic = form.topic === '' ? understood?.topic : form.topic;
  const waiting = caseFiles.files.waiting.length;
  const rows = [
    {
      step: 1,
      title: topic === undefined ? '事情经过' : TOPICS[topic].label,
      note: form.narrative.length > 60 ? `${form.narrative.slice(0, 60)}…` : form.narrative,
    },
    {
      step: 2,
      title: form.noRespondent
        ? '单位名称还不知道'
        : form.respondents.map(({ name }) => name).join('、'),
      note: `${stations.find(({ id }) => id === form.stationId)?.name ?? '由区里安排站点'}${form.peopleCount === '' ? '' : ` · ${form.peopleCount} 人`}`,
    },
    {
      step: 3,
      title: form.forOther ? `${form.person.name}，帮${form.other.name}申请` : form.person.name,
      note: form.person.phone,
    },
    {
      step: 4,
      title: `材料 ${caseFiles.stored.length} 份`,
      note:
        waiting === 0 ? '以后也可以补' : `还有 ${waiting} 份没传完，提交后会在“我的事项”里接着传`,
    },
  ];
  return (
    <Section title="请再看一遍">
      <Card flush>
        {rows.map(({ step, title, note }) => (
          <Cell
            key={step}
            title={title}
            note={note}
            end={
              <TextLink label={`修改第 ${step} 步`} onPress={() => turnTo(step)}>
                修改
              </TextLink>
            }
          />
        ))}
      </Card>
    </Section>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { useNow } from '@/platform/now';
import { sayLeft, sayMoment } from '@domain/time/say';
import { AnswerComplaint } from '../../complaints/AnswerComplaint';
import type { MatterView } from '@/handling/matter-view';

interface ComplaintsSectionProps {
  matter: MatterView;
  onAnswered: () => void;
}

/** Complaints about this matter; somebody the complaint is not about answers. */
export function ComplaintsSection({ matter, onAnswered }: ComplaintsSectionProps) {
  const now = useNow();
  const [answering, setAnswering] = useState('');
  if (matter.complaints.length === 0) return null;
  return (
    <Section title="投诉">
      {matter.complaints.map(({ id, text, dueAt, answer, answeredBy, mayAnswer }) => (
        <Card key={id}>
          <Stack gap={8}>
            <View className="o-story">{text || '投诉内容由工作人员和审查员查看。'}</View>
            {answer === '' ? (
              <View className="o-quiet">
                {`${sayMoment(dueAt, now)}前答复，${sayLeft(dueAt, now)}`}
              </View>
            ) : (
              <View className="o-quiet">{`${answeredBy} 答复：${answer}`}</View>
            )}
            {answer === '' && mayAnswer ? (
              <Button size="small" onPress={() => setAnswering(id)}>
                答复投诉
              </Button>
            ) : null}
            {answer === '' && !mayAnswer ? (
              <View className="o-quiet">投诉说的是您，由另一位同事答复。</View>
            ) : null}
          </Stack>
        </Card>
      ))}
      {answering === '' ? null : (
        <AnswerComplaint
          complaintId={answering}
          soleOfficer={matter.soleOfficer}
          onClose={() => setAnswering('')}
          onAnswered={() => {
            setAnswering('');
            onAnswered();
          }}
        />
      )}
    </Section>
  );
}

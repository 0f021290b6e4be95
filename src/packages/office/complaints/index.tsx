import { View } from '@tarojs/components';
import { useState } from 'react';
import { complaints } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { Segmented } from '@/components/input/Segmented';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { OfficePage } from '../frame/OfficePage';
import { AnswerComplaint } from './AnswerComplaint';
import { ComplaintCard } from './ComplaintCard';

const VIEWS = [
  { value: 'open', label: '没答复' },
  { value: 'answered', label: '已答复' },
] as const;

/** Complaints of the reach, the first due first; somebody they are not about answers. */
export default function ComplaintsPage() {
  const [view, setView] = useState<'open' | 'answered'>('open');
  const [answering, setAnswering] = useState('');
  const list = usePaged(complaints, { answered: view === 'answered' });
  return (
    <OfficePage title="投诉" place="/packages/office/complaints/index">
      <View className="o-head">投诉</View>
      <Stack gap={12}>
        <Segmented label="看哪些投诉" segments={VIEWS} value={view} onChange={setView} />
        {list.status === 'empty' ? (
          <EmptyState
            icon="circle-check"
            title={view === 'open' ? '没有等答复的投诉' : '还没有答复过投诉'}
          >
            {view === 'open' ? '有新的会提醒您，7 个工作日内答复。' : '答复过的会留在这里。'}
          </EmptyState>
        ) : (
          list.items.map((complaint) => (
            <ComplaintCard
              key={complaint.id}
              complaint={complaint}
              onAnswer={() => setAnswering(complaint.id)}
            />
          ))
        )}
        {list.status === 'empty' ? null : <ListEnd list={list} />}
      </Stack>
      {answering === '' ? null : (
        <AnswerComplaint
          complaintId={answering}
          soleOfficer={false}
          onClose={() => setAnswering('')}
          onAnswered={() => {
            setAnswering('');
            list.reload();
          }}
        />
      )}
    </OfficePage>
  );
}

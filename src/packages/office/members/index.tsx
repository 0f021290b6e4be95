import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { members } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { Button } from '@/components/input/Button';
import { Section } from '@/components/layout/Section';
import { OfficePage } from '../frame/OfficePage';
import { openMatter } from '../rows/open-matter';
import { AddMember } from './AddMember';
import { Joinable } from './Joinable';
import { MemberList } from './MemberList';

/** The workers of a collective matter: write down who comes, join who came alone, choose representatives. */
export default function MembersPage() {
  const { lead = '' } = useRouter().params;
  const list = usePaged(members, lead === '' ? null : { leadId: lead });
  return (
    <OfficePage title="集体事项的职工" place="/packages/office/collective/index" layout="broad">
      <View className="o-head">集体事项的职工</View>
      <View className="o-beside">
        <View>
          <AddMember leadId={lead} onAdded={list.reload} />
          <Joinable leadId={lead} onJoined={list.reload} />
          <Section>
            <Button onPress={() => openMatter({ id: lead })}>看集体事项</Button>
          </Section>
        </View>
        <MemberList leadId={lead} list={list} />
      </View>
    </OfficePage>
  );
}

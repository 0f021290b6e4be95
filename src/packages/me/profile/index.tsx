import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { TextInput } from '@/components/input/TextInput';
import { BottomBar } from '@/components/layout/BottomBar';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Page } from '@/components/layout/Page';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { Loaded } from '@/components/state/Loaded';
import { SubmitError } from '@/components/state/SubmitError';
import { StatisticsFields } from '@/people/StatisticsFields';
import { useProfile } from './use-profile';
import '../me.scss';

const UNKNOWN = '还没有填';

/** His own data: seen masked, opened in full on his wish, changed by himself. */
export default function ProfilePage() {
  const profile = useProfile();
  const { query, details, setDetails, openDetails, opening, failure, save, saving } = profile;
  const { known, errors } = profile;
  const unsent = saving.error !== null && saving.error.fields.length === 0;
  return (
    <Page
      title="我的资料"
      footer={
        <BottomBar>
          {details === null ? (
            <Button
              kind="primary"
              size="main"
              busy={opening}
              disabled={query.data === undefined}
              onPress={() => void openDetails()}
            >
              查看和修改
            </Button>
          ) : (
            <Button kind="primary" size="main" busy={saving.busy} onPress={() => void save()}>
              保存
            </Button>
          )}
        </BottomBar>
      }
    >
      <Stack gap={16}>
        <SubmitError failure={failure} onRetry={() => void openDetails()} />
        <ErrorSummary errors={known} />
        {unsent ? <SubmitError failure={saving.error} onRetry={() => void save()} /> : null}
        {details === null ? (
          <Loaded query={query} shape="form">
            {({ name, phone, idNumber, address }) => (
              <Card>
                <Facts
                  facts={[
                    { name: '姓名', value: name || UNKNOWN },
                    { name: '手机号', value: phone || UNKNOWN },
                    { name: '身份证号', value: idNumber || UNKNOWN },
                    { name: '住址', value: address || UNKNOWN },
                  ]}
                />
                <View className="me-note">
                  这里只显示一部分，防止旁边的人看到。点“查看和修改”才显示全部，每次查看都有记录。
                </View>
              </Card>
            )}
          </Loaded>
        ) : (
          <Stack gap={16}>
            <TextInput
              name="name"
              label="姓名"
              optional
              maxLength={30}
              value={details.name}
              onChange={(name) => setDetails({ ...details, name })}
              error={errors.name}
            />
            <TextInput
              name="phone"
              label="手机号"
              hint="承办的人用它联系您。"
              optional
              kind="phone"
              maxLength={20}
              value={details.phone}
              onChange={(phone) => setDetails({ ...details, phone })}
              error={errors.phone}
            />
            <TextInput
              name="idNumber"
              label="身份证号"
              hint="写仲裁申请书、委托书时用，加密保存。"
              optional
              kind="id-number"
              maxLength={18}
              value={details.idNumber}
              onChange={(idNumber) => setDetails({ ...details, idNumber })}
              error={errors.idNumber}
            />
            <TextInput
              name="address"
              label="住址"
              hint="寄送文书时用。"
              optional
              maxLength={120}
              value={details.address}
              onChange={(address) => setDetails({ ...details, address })}
              error={errors.address}
            />
            <Section title="统计用的情况">
              <StatisticsFields
                value={details.statistics}
                onChange={(statistics) => setDetails({ ...details, statistics })}
                errors={errors}
              />
            </Section>
          </Stack>
        )}
      </Stack>
    </Page>
  );
}

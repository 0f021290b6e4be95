import { Button } from '@/components/input/Button';
import { Checkbox } from '@/components/input/Checkbox';
import { NumberInput } from '@/components/input/NumberInput';
import { TextInput } from '@/components/input/TextInput';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Headline } from '@/components/layout/Headline';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { StationField } from '@/stations/StationField';
import type { Apply } from './use-apply';

const MOST = 10;

/** Step 2: against whom, how many people, and which station takes care. */
export function StepEmployer({ form, change, errors }: Apply) {
  const { respondents, noRespondent } = form;
  const patch = (index: number, part: Partial<(typeof respondents)[number]>) =>
    change({
      respondents: respondents.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
  return (
    <Stack gap={16}>
      <Headline
        title="是哪家单位？"
        note="看合同、工资条、工作证或银行流水上的名字。派遣、外包的，把两家都写上；工地上的，写总包和劳务公司，不知道就写工地名和包工头。"
      />
      {noRespondent
        ? null
        : respondents.map((respondent, index) => (
            <Card key={index}>
              <TextInput
                name={`respondents.${index}.name`}
                label={index === 0 ? '单位名称' : `单位名称（第 ${index + 1} 家）`}
                placeholder="例如：某某制衣有限公司"
                maxLength={60}
                value={respondent.name}
                onChange={(name) => patch(index, { name })}
                error={errors[`respondents.${index}.name`]}
              />
              <TextInput
                name={`respondents.${index}.creditCode`}
                label="统一社会信用代码"
                hint="营业执照上 18 位的号码，没有就空着。"
                optional
                maxLength={18}
                value={respondent.creditCode}
                onChange={(creditCode) => patch(index, { creditCode })}
                error={errors[`respondents.${index}.creditCode`]}
              />
              {respondents.length > 1 ? (
                <TextLink
                  label={`删掉第 ${index + 1} 家单位`}
                  onPress={() =>
                    change({ respondents: respondents.filter((_, at) => at !== index) })
                  }
                >
                  删掉这一家
                </TextLink>
              ) : null}
            </Card>
          ))}
      {noRespondent || respondents.length >= MOST ? null : (
        <Button
          icon="plus"
          onPress={() => change({ respondents: [...respondents, { name: '', creditCode: '' }] })}
        >
          再加一家
        </Button>
      )}
      <Checkbox
        name="noRespondent"
        checked={noRespondent}
        onChange={(unknown) => change({ noRespondent: unknown })}
      >
        不知道单位名称，先不填
      </Checkbox>
      <Section>
        <NumberInput
          name="peopleCount"
          label="一共几个人遇到这件事"
          hint="10 个人以上，可以一起办，也会先看。"
          optional
          unit="人"
          largest={9999}
          value={form.peopleCount === '' ? null : Number(form.peopleCount)}
          onChange={(count) => change({ peopleCount: count === null ? '' : String(count) })}
          error={errors.peopleCount}
        />
        <StationField
          value={form.stationId}
          onChange={(stationId) => change({ stationId })}
          error={errors.stationId}
        />
      </Section>
    </Stack>
  );
}

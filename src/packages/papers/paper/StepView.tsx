import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Headline } from '@/components/layout/Headline';
import { Stack } from '@/components/layout/Stack';
import { FieldList } from '@/fields/FieldList';
import type { PaperPart } from './use-paper';

/** One page of questions of a document; a repeated one as a card for each item. */
export function StepView({ part }: { part: PaperPart }) {
  const { current, answers, change, errors } = part;
  if (!current) return null;
  return (
    <Stack gap={16}>
      <Headline title={current.title} note={current.lead} />
      {current.repeat ? (
        <Items part={part} />
      ) : (
        <FieldList
          fields={current.fields}
          typed={answers.single}
          onChange={change}
          errors={errors}
        />
      )}
    </Stack>
  );
}

function Items({ part }: { part: PaperPart }) {
  const { current, answers, changeItem, addItem, removeItem, errors } = part;
  if (!current?.repeat) return null;
  const { id, fields, repeat } = current;
  const { itemName, least, most } = repeat;
  const items = answers.lists[id] ?? [];
  return (
    <>
      {items.map((item, index) => (
        <Card key={index}>
          <View className="paper-item-head">
            <View className="paper-item-name">{`${itemName} ${index + 1}`}</View>
            {items.length > least ? (
              <Button
                kind="quiet"
                size="small"
                icon="trash"
                label={`删掉${itemName} ${index + 1}`}
                onPress={() => removeItem(id, index)}
              >
                删掉
              </Button>
            ) : null}
          </View>
          <FieldList
            fields={fields}
            typed={item}
            onChange={(name, value) => changeItem(id, index, name, value)}
            errors={errors}
            under={`${id}.${index}.`}
          />
        </Card>
      ))}
      {items.length < most ? (
        <Button block icon="plus" onPress={() => addItem(id)}>
          {items.length === 0 ? `添加${itemName}` : `再加一个${itemName}`}
        </Button>
      ) : null}
    </>
  );
}

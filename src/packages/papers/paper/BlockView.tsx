import { View } from '@tarojs/components';
import { type Block, isSeal, type Line, runsOf } from '@domain/documents/blocks';
import { a11y } from '@/components/native/a11y';

/** One part of a document as it will be printed. */
export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <View className="sheet-title" {...a11y('heading')}>
          {block.text}
        </View>
      );
    case 'heading':
      return (
        <View className="sheet-heading" {...a11y('heading')}>
          {block.text}
        </View>
      );
    case 'paragraph':
      return (
        <View
          className={`sheet-paragraph${block.flush ? '' : ' sheet-indent'} sheet-${block.align ?? 'left'}`}
        >
          <Runs line={block.line} />
        </View>
      );
    case 'numbered':
      return block.lines.map((line, index) => (
        <View className="sheet-paragraph sheet-indent" key={index}>
          {`${index + 1}. `}
          <Runs line={line} />
        </View>
      ));
    case 'form':
      return (
        <View className="sheet-form">
          {block.rows.map(({ label, value, tall }) => (
            <View className="sheet-form-row" key={label}>
              <View className="sheet-form-label">{label}</View>
              <View className={`sheet-form-value${tall ? ' sheet-form-tall' : ''}`}>
                <Runs line={value} />
              </View>
            </View>
          ))}
        </View>
      );
    case 'table':
      return <TableBlock head={block.head} rows={block.rows} />;
    case 'ticks':
      return (
        <View className="sheet-paragraph">
          {`${block.label}：${block.items.map(({ text, ticked }) => `${ticked ? '☑' : '☐'} ${text}`).join('　')}`}
        </View>
      );
    case 'signature':
      return (
        <View className="sheet-signature">
          {block.who.map((who) => (
            <View key={who}>{isSeal(who) ? who : `${who}：＿＿＿＿＿＿`}</View>
          ))}
          {block.day === undefined ? null : <View>{block.day}</View>}
        </View>
      );
    case 'note':
      return <View className="sheet-note">{block.text}</View>;
    case 'page-break':
      return <View className="sheet-break">下一页</View>;
  }
}

/** A wide table on a narrow phone: one card a row, each value under its column's name. */
function TableBlock({
  head,
  rows,
}: {
  head: readonly string[];
  rows: readonly (readonly Line[])[];
}) {
  return (
    <View className="sheet-table">
      {rows.map((row, index) => (
        <View className="sheet-form sheet-row" key={index}>
          {row.map((value, column) => (
            <View className="sheet-form-row" key={column}>
              <View className="sheet-form-label">{head[column] ?? ''}</View>
              <View className="sheet-form-value">
                <Runs line={value} />
              </View>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** Characters, not a box: a comma after it stays on its line. */
const BLANK = '＿＿＿＿＿';

/** The pieces of a line; an empty one is a line to be written on by hand. */
function Runs({ line }: { line: Line }) {
  return runsOf(line).map(({ text, bold }, index) => (
    <View
      key={index}
      className={`sheet-run${bold ? ' sheet-bold' : ''}`}
      {...(text === '' ? a11y('img', '留空，打印后手写') : {})}
    >
      {text === '' ? BLANK : text}
    </View>
  ));
}

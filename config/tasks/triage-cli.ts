import { createInterface } from 'node:readline';
import { triage } from '../../domain/triage/triage';

/** One question a line, `{"text"}`; one prediction a line, with every reason in words. */
async function main(): Promise<void> {
  const now = Date.now();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    const { text } = JSON.parse(line) as { text: unknown };
    const words = typeof text === 'string' ? text : '';
    const {
      labour,
      topic,
      urgent,
      level,
      topicReason,
      urgencyReasons,
      levelReason,
      missing,
      door,
    } = triage({ text: words, now, fromAnybody: true });
    const reasons = [
      topicReason,
      ...urgencyReasons.map((reason) => reason.text),
      levelReason,
      ...(missing.length ? [`还需要：${missing.map(({ label }) => label).join('、')}`] : []),
      ...(door ? [`${door.name}（${door.phone}）：${door.why}`] : []),
    ];
    process.stdout.write(`${JSON.stringify({ text, labour, topic, urgent, level, reasons })}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`triage: ${String(error)}\n`);
  process.exitCode = 1;
});

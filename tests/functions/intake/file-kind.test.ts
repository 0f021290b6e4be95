import {
  fileKindOf,
  mostBytes,
  shownName,
} from '../../../cloudfunctions/intake/take-over/file-kind';
import { BYTES } from './bytes';

describe('what a file is by its content', () => {
  it.each([
    ['jpg', 'image', 'jpg'],
    ['png', 'image', 'png'],
    ['gif', 'image', 'gif'],
    ['webp', 'image', 'webp'],
    ['heic', 'image', 'heic'],
    ['pdf', 'pdf', 'pdf'],
    ['docx', 'document', 'docx'],
    ['xlsx', 'sheet', 'xlsx'],
    ['doc', 'document', 'doc'],
    ['xls', 'sheet', 'xls'],
    ['mp3', 'audio', 'mp3'],
    ['frames', 'audio', 'mp3'],
    ['aac', 'audio', 'aac'],
    ['m4a', 'audio', 'm4a'],
    ['amr', 'audio', 'amr'],
    ['wav', 'audio', 'wav'],
    ['mp4', 'video', 'mp4'],
  ] as const)('%s', (name, kind, ending) => {
    expect(fileKindOf(BYTES[name])).toMatchObject({ kind, ending });
  });

  it.each(['exe', 'elf', 'script', 'html', 'svg', 'zip', 'macro', 'oldMacro', 'nothing'] as const)(
    '%s is not taken',
    (name) => {
      expect(fileKindOf(BYTES[name])).toBeNull();
    },
  );

  it('a picture may have 10 MB, the rest 50', () => {
    expect(mostBytes({ kind: 'image' })).toBe(10 * 1024 * 1024);
    expect(mostBytes({ kind: 'pdf' })).toBe(50 * 1024 * 1024);
  });

  it.each([
    ['工资条.JPG', '工资条.JPG'],
    ['工资条.jpeg', '工资条.jpeg'],
    ['工资条.pdf', '工资条.jpg'],
    ['工资条', '工资条.jpg'],
    ['../../etc/passwd', '.._.._etc_passwd.jpg'],
    ['.jpg', '.jpg'],
    ['', '文件.jpg'],
  ])('“%s” is shown as “%s” when it is a picture', (name, shown) => {
    const jpg = fileKindOf(BYTES.jpg);
    expect(jpg && shownName(name, jpg)).toBe(shown);
  });
});

import { loadSource } from './source';

interface Opened {
  kind: string;
  why?: string;
}

type OpenFile = (file: { url: string; name: string; kind: string }) => Promise<Opened>;

/** A phone whose WeChat answers as told. */
function phone(answers: {
  downloadFile?: () => Promise<object>;
  openDocument?: () => Promise<object>;
}) {
  const taro = {
    downloadFile: jest.fn(
      answers.downloadFile ??
        (() => Promise.resolve({ tempFilePath: 'wxfile://tmp_1', statusCode: 200 })),
    ),
    openDocument: jest.fn(answers.openDocument ?? (() => Promise.resolve({}))),
    previewImage: jest.fn(() => Promise.resolve({})),
  };
  const { openFile } = loadSource<{ openFile: OpenFile }>('src/platform/open-file.weapp.ts', {
    '@tarojs/taro': taro,
  });
  return { taro, openFile };
}

const PAPER = {
  url: 'https://files.example/x?sign=1',
  name: '劳动人事争议仲裁申请书.docx',
  kind: 'document',
};

test('a paper is fetched and opens in the reader of WeChat, to be sent on or printed from there', async () => {
  const { taro, openFile } = phone({});
  expect((await openFile(PAPER)).kind).toBe('granted');
  expect(taro.downloadFile).toHaveBeenCalledWith({ url: PAPER.url });
  expect(taro.openDocument).toHaveBeenCalledWith({
    filePath: 'wxfile://tmp_1',
    fileType: 'docx',
    showMenu: true,
  });
});

test.each([
  ['合同.PDF', 'pdf'],
  ['工资表.xlsx', 'xlsx'],
  ['说明.doc', 'doc'],
  // the reader is not told of what it does not know: it looks for itself
  ['笔记.wps', undefined],
  ['没有后缀', undefined],
])('%s is opened as %s', async (name, fileType) => {
  const { taro, openFile } = phone({});
  await openFile({ ...PAPER, name });
  expect(taro.openDocument).toHaveBeenCalledWith(expect.objectContaining({ fileType }));
});

/** WeChat rejects with its own kind of object. */
const failing = (errMsg: string): Promise<object> =>
  Promise.reject(Object.assign(new Error(errMsg), { errMsg }));

test.each<[string, Parameters<typeof phone>[0]]>([
  [
    'the address has run out',
    { downloadFile: () => Promise.resolve({ tempFilePath: '', statusCode: 403 }) },
  ],
  ['there is no network', { downloadFile: () => failing('downloadFile:fail timeout') }],
  [
    'the reader cannot',
    { openDocument: () => failing('openDocument:fail filetype not supported') },
  ],
])('%s: the page is told, nothing is thrown', async (_, answers) => {
  const { openFile } = phone(answers);
  expect((await openFile(PAPER)).kind).not.toBe('granted');
});

test('a picture is shown as a picture', async () => {
  const { taro, openFile } = phone({});
  await openFile({ ...PAPER, name: '合同.jpg', kind: 'image' });
  expect(taro.previewImage).toHaveBeenCalledWith({ urls: [PAPER.url] });
  expect(taro.openDocument).not.toHaveBeenCalled();
});

/** Every way a call can fail, as the caller sees it. Contracts only grow: a code is never reused for another meaning. */
export const ERROR_CODES = {
  INVALID: '有几处需要改一下，请看标出的地方。',
  UNAUTHENTICATED: '没有认出您的身份，请退出后重新打开。',
  FORBIDDEN: '您的账号没有做这件事的权限。',
  NOT_FOUND: '没有找到，可能编号不对，或者不是您的事项。',
  CONFLICT: '刚才有人先动了这件事项，已为您刷新，请看一下再操作。',
  NOT_ALLOWED_NOW: '事项现在的状态不能这样做，请刷新后再看。',
  RATE_LIMITED: '操作太频繁了，请稍等几分钟再试。您填的内容都还在。',
  UPGRADE_REQUIRED: '这个版本太旧了，请更新后再用。您填的内容都还在。',
  CONSENT_REQUIRED: '需要您先同意相应的说明。',
  OFFER_LAPSED: '这个派单已经过了答复时间，已转给其他律师。',
  OFFER_TAKEN: '这个派单已经处理过了。',
  TOO_LARGE: '内容太大，请减少一些再试。',
  FILE_REJECTED: '这个文件不能用，请换一个。',
  LAST_ADMIN: '这是最后一位管理员，不能移除。请先增加一位管理员。',
  HANDOVER_REQUIRED: '他手里还有没办完的事项，请先交接。',
  CODE_INVALID: '这个码不对、已用过或已过期，请联系给您码的人。',
  UNAVAILABLE: '服务暂时没有响应，请稍后再试。您填的内容都还在。',
  INTERNAL: '出了点问题，我们已记录。请稍后再试，您填的内容都还在。',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** One wrong field: `path` as in the input ("respondents.0.name"), `message` a sentence that says how to mend it. */
export interface FieldError {
  path: string;
  message: string;
}

/** What leaves a function when a call fails. */
export interface CallError {
  code: ErrorCode;
  message: string;
  fields?: FieldError[];
  /** To find the cause in the log; shown small on the screen. */
  traceId?: string;
}

/** errCode and words of wx.cloud for the codes of the wire, as the client sees them. */
const CODES: Record<string, readonly [number, string]> = {
  INVALID_PARAM: [-501007, 'invalid parameters'],
  EXCEED_CONCURRENT_REQUEST_LIMIT: [-501004, 'exceed concurrent request limit'],
  EXCEED_MAX_PAYLOAD_SIZE: [-501007, 'invalid parameters'],
  STORAGE_REQUEST_FAIL: [-503001, 'storage request fail'],
  STORAGE_EXCEED_AUTHORITY: [-503002, 'storage permission denied'],
  STORAGE_FILE_NONEXIST: [-503003, 'storage file not exists'],
  STORAGE_SIGN_PARAM_INVALID: [-503004, 'storage invalid sign parameter'],
  FUNCTION_NOT_FOUND: [-501000, 'resource not found'],
  FUNCTIONS_EXECUTE_FAIL: [-504002, 'functions execute fail'],
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [-504003, 'functions time limit exceeded'],
  FUNCTIONS_RESULT_TOO_LARGE: [-604001, 'cloudfunction result size exceed limit (1MB)'],
};

export interface ClientError {
  errCode: number;
  errMsg: string;
}

/** The client's errCode and words for a wire code. */
export function clientCode(code: string): { errCode: number; words: string } {
  const [errCode, words] = CODES[code] ?? [-501001, 'resource system error'];
  return { errCode, words };
}

/** What a client interface (`callFunction`, `uploadFile`, …) fails with. */
export function clientError(api: string, code: string, message: string): ClientError {
  const { errCode, words } = clientCode(code);
  return {
    errCode,
    errMsg: `cloud.${api}:fail Error: errCode: ${errCode} ${words} | errMsg: ${message}`,
  };
}

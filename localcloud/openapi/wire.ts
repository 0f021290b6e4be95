import { Reader, Writer } from 'protobufjs/minimal';

export interface OpenApiRequest {
  kind: 'openapi' | 'svrkit';
  /** The parameters of an open interface, in snake_case. */
  values: Record<string, unknown>;
  /** For svrkit: the inner message. */
  inner: Uint8Array;
}

/** Reads `CommApiData`, what the SDK sends for an open interface. */
export function decodeRequest(bytes: Uint8Array): OpenApiRequest {
  const request: OpenApiRequest = { kind: 'openapi', values: {}, inner: new Uint8Array() };
  eachField(bytes, (field, reader) => {
    if (field === 2) eachField(reader.bytes(), (_pair, pairs) => addPair(request, pairs.bytes()));
    else if (field === 4) {
      request.kind = 'svrkit';
      eachField(reader.bytes(), (inner, data) => {
        if (inner === 2) request.inner = data.bytes();
        else return false;
        return true;
      });
    } else return false;
    return true;
  });
  return request;
}

/** Writes `CommOpenApiResp` with a JSON body. */
export function encodeJsonReply(body: unknown): Buffer {
  return encodeReply(Buffer.from(JSON.stringify(body)), 'application/json; charset=utf-8', 0);
}

/** Writes `CommOpenApiResp` with any body. */
export function encodeReply(body: Uint8Array, contentType: string, errorCode: number): Buffer {
  const writer = Writer.create();
  writer.uint32(10).bytes(body).uint32(18).string(contentType).uint32(24).int32(errorCode);
  writer.uint32(32).uint32(200);
  return Buffer.from(writer.finish());
}

/** The cloudIDs of an `ApiGetOpenDataByCloudIdReq`. */
export function decodeCloudIds(bytes: Uint8Array): string[] {
  const out: string[] = [];
  eachField(bytes, (field, reader) => {
    if (field !== 2) return false;
    out.push(reader.string());
    return true;
  });
  return out;
}

/** Writes an `ApiGetOpenDataByCloudIdResp`. */
export function encodeOpenData(items: ReadonlyArray<{ cloudId: string; json: string }>): Buffer {
  const writer = Writer.create();
  for (const { cloudId, json } of items)
    writer.uint32(10).fork().uint32(10).string(cloudId).uint32(18).string(json).ldelim();
  return Buffer.from(writer.finish());
}

function addPair(request: OpenApiRequest, bytes: Uint8Array): void {
  let key = '';
  let value: unknown;
  eachField(bytes, (field, reader) => {
    if (field === 1) key = reader.string();
    else if (field === 2) value = pairValue(reader.bytes());
    else return false;
    return true;
  });
  request.values[key] = value;
}

function pairValue(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return Buffer.from(bytes);
  }
}

/** Calls back for each field of a message; false means that the field was not read. */
function eachField(bytes: Uint8Array, read: (field: number, reader: Reader) => boolean | void) {
  const reader = Reader.create(bytes);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (read(tag >>> 3, reader) === false) reader.skipType(tag & 7);
  }
}

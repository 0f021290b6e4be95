import type { CloudIds } from '../client-door/cloud-ids';
import type { Clock } from '../clock/clock';
import type { Call } from '../functions/calls';
import type { Functions } from '../functions/functions';
import { codeImage } from './code-image';
import { checkMedia, checkText, type MediaCheck } from './content-safety';
import { MediaPush } from './media-push';
import { sendSubscribeMessage, type SentMessage } from './subscribe-message';
import type { Subscriptions } from './subscriptions';
import {
  decodeCloudIds,
  decodeRequest,
  encodeJsonReply,
  encodeOpenData,
  encodeReply,
} from './wire';

/** An answer that a test or the console has set for an open interface. */
export interface Answer {
  api: string;
  /** Only for requests whose parameters, as JSON, hold this text. */
  contains?: string;
  /** How many requests it is for; without it, all. */
  times?: number;
  reply: Record<string, unknown>;
}

export interface OpenApiParts {
  clock: Clock;
  functions: Functions;
  subscriptions: Subscriptions;
  cloudIds: CloudIds;
  appid: string;
  /** The function that gets pushed messages (results of media checks). */
  messagePush: string | undefined;
  /** How long a media check takes, in ms; undefined: until its result is asked for. */
  mediaResultMs: number | undefined;
}

/** What answers to the message about a media check are set for: not an interface, but as good as one. */
const MEDIA_MESSAGE = 'wxa_media_check';

/** The platform's open interfaces (`cloud.openapi.*`), as far as they are emulated. */
export class OpenApi {
  readonly sent: SentMessage[] = [];
  private readonly media: MediaPush;
  private answers: Answer[] = [];

  constructor(private readonly parts: OpenApiParts) {
    this.media = new MediaPush({
      ...parts,
      afterMs: parts.mediaResultMs,
      answerFor: ({ url, openid }) => this.takeAnswer(MEDIA_MESSAGE, { url, openid }),
    });
  }

  /** Sets an answer; the latest that matches counts. Answers how to take it back. */
  answer(answer: Answer): () => void {
    const own = { ...answer };
    this.answers.push(own);
    return () => {
      this.answers = this.answers.filter((other) => other !== own);
    };
  }

  clearAnswers(): void {
    this.answers = [];
  }

  listAnswers(): readonly Answer[] {
    return this.answers;
  }

  /** Forgets answers, sent messages and media checks. */
  clear(): void {
    this.clearAnswers();
    this.sent.length = 0;
    this.media.clear();
  }

  /** Serves one `wx.openApi` request of a call; answers the reply's bytes. */
  async serve(api: string, requestData: Buffer, call: Call | undefined): Promise<Buffer> {
    const request = decodeRequest(requestData);
    if (request.kind === 'svrkit') return this.serveSvrkit(api, request.inner, call);
    if (!this.mayCall(api, call)) return encodeReply(Buffer.alloc(0), 'application/json', -604101);
    const set = this.takeAnswer(api, request.values);
    if (set !== undefined) return encodeJsonReply({ errcode: 0, errmsg: 'ok', ...set });
    return this.emulate(api, request.values);
  }

  /** Delivers the results of media checks to the function for pushed messages; answers how many it took. */
  deliverMediaResults(): Promise<number> {
    return this.media.deliver();
  }

  /** Pushes a message to the function that takes them; undefined where there is none. */
  pushMessage(message: Record<string, unknown>, openid: string) {
    return this.media.send(message, openid);
  }

  /** The files that were handed in for checking. */
  get mediaChecks(): readonly MediaCheck[] {
    return this.media.checks;
  }

  private async emulate(api: string, values: Record<string, unknown>): Promise<Buffer> {
    const { clock, subscriptions, functions } = this.parts;
    switch (api) {
      case 'subscribeMessage.send':
        return encodeJsonReply(
          await sendSubscribeMessage(values, subscriptions, clock.now(), (message) => {
            this.sent.push(message);
            if (this.sent.length > 500) this.sent.shift();
          }),
        );
      case 'security.msgSecCheck':
        return encodeJsonReply(checkText(values, functions.calls, clock.now()));
      case 'security.mediaCheckAsync':
        return encodeJsonReply(checkMedia(values, (check) => this.media.keep(check)));
      case 'phonenumber.getPhoneNumber': {
        const phone = this.parts.cloudIds.takePhone(String(values.code));
        return encodeJsonReply(
          phone === undefined
            ? { errcode: 40029, errmsg: 'invalid code' }
            : { errcode: 0, errmsg: 'ok', phone_info: phone },
        );
      }
      case 'wxacode.getUnlimited': {
        const image = codeImage(values);
        return image instanceof Buffer
          ? encodeReply(image, 'image/png', 0)
          : encodeJsonReply(image);
      }
      default:
        return encodeReply(Buffer.alloc(0), 'application/json', -604100);
    }
  }

  private serveSvrkit(api: string, inner: Uint8Array, call: Call | undefined): Buffer {
    if (api !== 'ApiGetOpenDataByCloudId')
      return encodeReply(Buffer.alloc(0), 'application/json', -604100);
    const items = decodeCloudIds(inner).map((cloudId) => ({
      cloudId,
      json: JSON.stringify(this.parts.cloudIds.open(cloudId, call?.openid)),
    }));
    return encodeReply(encodeOpenData(items), 'application/octet-stream', 0);
  }

  /** A function may call what its config.json lists; requests from outside any call are not checked. */
  private mayCall(api: string, call: Call | undefined): boolean {
    if (call === undefined) return true;
    return this.parts.functions.definition(call.function)?.openapi.includes(api) === true;
  }

  private takeAnswer(api: string, values: Record<string, unknown>) {
    const text = JSON.stringify(values);
    const found = this.answers.findLast(
      (answer) =>
        answer.api === api && (answer.contains === undefined || text.includes(answer.contains)),
    );
    if (found?.times !== undefined) {
      found.times--;
      if (found.times <= 0) this.answers = this.answers.filter((other) => other !== found);
    }
    return found?.reply;
  }
}

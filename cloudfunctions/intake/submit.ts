import { submit as contract } from '@contracts/intake';
import { matterClocks } from '@domain/law/clocks/matter-clocks';
import { isGuardian } from '@domain/people/relation';
import { maskName } from '@domain/privacy/mask';
import { plainText } from '@domain/text/plain-text';
import { dayOf } from '@domain/time/china';
import { writesAfter } from '../kernel/handler';
import type { KeyOwner } from '../kernel/sealing';
import { checkTexts } from '../kernel/text-safety';
import { answerAid, sealAid } from '../office/aid-answer';
import { draftHolderLoader } from '../office/holder';
import { numbersAround } from '../office/local-standards';
import { personWithoutLogin } from '../office/people';
import { readDetails } from '../office/person-details';
import { readClaim } from './receive/claim';
import { referenceOf } from '../office/reference';
import { loginOf } from './receive/login';
import { receiptOf } from './receive/receipt';
import { receive } from './receive/receive';

/** Applies for aid, for oneself or for another person. Sending the same draft again answers with the matter it became. */
export const submit = writesAfter(
  contract,
  async ({ caller, db }, { narrative, wants = '', aid }) => {
    const [verdict, parameters] = await Promise.all([
      checkTexts(loginOf(caller), [narrative, wants]),
      aid?.region === undefined ? [] : numbersAround(db, aid.region),
    ]);
    return { verdict, parameters };
  },
  async (ctx, input, { verdict, parameters }) => {
    const holder = ctx.resource(draftHolderLoader);
    const reference = await referenceOf(ctx.db, ctx.now);
    if (holder.matter) return receiptOf(holder.matter, reference);

    const { onBehalfOf, wants = '', statistics = {} } = input;
    const details = readDetails(input.applicant, ctx.now, 'applicant.');
    const words = {
      narrative: plainText(input.narrative),
      wants: plainText(wants),
      claimAmount: readClaim(input.claimAmount),
    };
    const today = dayOf(ctx.now);
    const clocks = matterClocks(input, today);
    const aid = input.aid && answerAid({ ...input.aid, parameters, clocks, today });
    const sealedFor = (worker: KeyOwner) => aid && { aid: sealAid(ctx.sealer, worker, aid) };
    const own = { ...words, personId: ctx.person._id, relation: '', statistics };
    const masked = maskName(details.name ?? '');
    const arrival = {
      submission: input,
      channel: input.channel ?? ('miniapp' as const),
      forms: [...new Set(input.forms)],
      details,
      masked,
      verdict,
      ...(input.wish && { wish: input.wish }),
    };
    if (!onBehalfOf) {
      const parties = [{ ...own, ...sealedFor(ctx.person), role: 'worker' as const }];
      return receiptOf(await receive(ctx, holder, reference, { ...arrival, parties }), reference);
    }
    const { name, phone, relation } = onBehalfOf;
    const other = personWithoutLogin(
      ctx,
      readDetails({ name, phone: phone || undefined }, ctx.now, 'onBehalfOf.'),
      statistics,
    );
    ctx.tx.insert('people', other);
    const guardian = isGuardian(relation, input.facts?.minor ?? false);
    const matter = await receive(ctx, holder, reference, {
      ...arrival,
      worker: { personId: other._id, masked: other.nameMasked ?? '' },
      parties: [
        { ...own, ...sealedFor(other), personId: other._id, role: 'worker' },
        {
          personId: ctx.person._id,
          role: guardian ? 'guardian' : 'applicant',
          relation,
          narrative: '',
          wants: '',
          claimAmount: '',
          statistics: {},
        },
      ],
    });
    return receiptOf(matter, reference);
  },
);

import { WireError } from '../errors';
import type { Functions } from '../functions/functions';
import { type Parameters, text } from './parameters';

/** `functions.invokeFunction`: one function calls another, as the same person. */
export function functionActions(functions: Functions) {
  return {
    'functions.invokeFunction': async (parameters: Parameters) => {
      const caller =
        typeof parameters.wxCloudApiToken === 'string'
          ? functions.calls.get(parameters.wxCloudApiToken)
          : undefined;
      const event = parameters.request_data;
      const result = await functions.invoke({
        name: text(parameters, 'function_name'),
        event: typeof event === 'string' && event !== '' ? event : '{}',
        source: 'function',
        openid: caller?.openid,
        ...(caller === undefined ? {} : { parent: caller.id }),
      });
      if (!result.ok) throw new WireError(result.code, result.message);
      return { data: { response_data: result.result } };
    },
  };
}

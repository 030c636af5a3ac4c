// packages/core/src/fazhi-error.ts:21
import { expect, test } from 'vitest';
import { FazhiError } from '@fazhi/core';

test("packages/core/src/fazhi-error.ts:21", async () => {


const error = new FazhiError('unknownName', { zh: '没有名为“x”的规则。', en: 'There is no rule named "x".' });
expect(FazhiError.isInstance(error)).toEqual(true
);
expect(error.code).toEqual('unknownName'
);
expect(error.message).toEqual('没有名为“x”的规则。'
);

});

import { main } from './house/failure.mjs';
import { checkNode } from './house/node.mjs';
import { serve } from './house/server.mjs';

await main(async () => {
  checkNode();
  await serve();
});

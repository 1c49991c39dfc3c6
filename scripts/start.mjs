import { buildIfChanged } from './house/build.mjs';
import { main } from './house/failure.mjs';
import { checkNode } from './house/node.mjs';
import { installPackages } from './house/packages.mjs';
import { readAddress, serve } from './house/server.mjs';

await main(async () => {
  checkNode();
  readAddress();
  await installPackages();
  await buildIfChanged();
  await serve();
});

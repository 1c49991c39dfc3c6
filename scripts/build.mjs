import { build } from './house/build.mjs';
import { main } from './house/failure.mjs';
import { installPackages } from './house/packages.mjs';

await main(async () => {
  await installPackages();
  await build();
});

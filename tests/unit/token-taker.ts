/** Takes the token of the folder that is named, and prints it. */
import { takeToken } from '@/server/session/token-file';

console.log(takeToken(process.argv[2] ?? '').token);

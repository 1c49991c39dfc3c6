/** Runs the main part of a script; a failure is one message, without a stack, and exit code 1. */
export async function main(part) {
  try {
    await part();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

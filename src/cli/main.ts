// The command line's front door: connects the process to `runCommand`, and lets everything be written before it ends.
import { createInput } from './createInput.ts';
import { createSink } from './createSink.ts';
import { runCommand } from './runCommand.ts';

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    env: process.env,
    readInput: createInput(process.stdin),
    output: createSink(process.stdout),
    errors: createSink(process.stderr),
  });
} catch (error) {
  // Should we be wrong ourselves, that is no verdict on the plan: not 1, with which Node would end.
  console.error(error);
  process.exitCode = 2;
}

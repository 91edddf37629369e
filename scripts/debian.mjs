/** Programs that the tests need and that are no packages of npm: installs them where that can be done without asking. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const isRoot = process.getuid?.() === 0;

function isDebian() {
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Whether packages can be installed here: on Debian or a relative of it, as root. */
export const canInstall = () => isRoot && isDebian();

/**
 * Runs a command quietly; whether it succeeded. Its complaints stay visible.
 * @param {string} command
 * @param {readonly string[]} parameters
 */
export function succeeds(command, parameters) {
  try {
    execFileSync(command, parameters, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs packages of Debian, without what they only recommend; whether that succeeded.
 * @param {readonly string[]} packages
 */
export function installFromDebian(packages) {
  return (
    canInstall() &&
    succeeds("apt-get", ["update", "-qq"]) &&
    succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages])
  );
}

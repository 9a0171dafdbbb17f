package dev.muster.mock.junit;

/**
 * What holds for the tests of a server.
 *
 * @param failOnViolations whether they fail for what does not fit the contract
 * @param reset whether each begins with a clean slate
 */
record Terms(boolean failOnViolations, boolean reset) {}

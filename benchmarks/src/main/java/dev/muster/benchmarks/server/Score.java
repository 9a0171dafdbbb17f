package dev.muster.benchmarks.server;

/**
 * What one run of the load generator measured.
 *
 * @param perSecond good and bad answers a second
 * @param median the median latency in microseconds
 * @param p99 the 99th percentile of it
 * @param failures answers of 400 and above, and connections that broke
 * @param cpu processor time a request, of the server, in microseconds
 */
record Score(double perSecond, double median, double p99, long failures, double cpu) {}

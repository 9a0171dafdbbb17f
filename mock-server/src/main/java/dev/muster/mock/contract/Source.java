package dev.muster.mock.contract;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that a contract was read from.
 *
 * @param location fit for messages and logs: no password or query of an address shows in it
 * @param file where it is a file
 * @param checksum of its bytes, which tells whether it has changed since
 */
public record Source(String location, Optional<Path> file, long checksum) {}

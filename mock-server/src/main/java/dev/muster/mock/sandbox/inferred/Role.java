package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.contract.Operation;

/** What one operation does to which resource. */
record Role(Resource resource, Action action, Operation operation) {}

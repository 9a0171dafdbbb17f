package dev.muster.mock.route;

import dev.muster.mock.Mount;
import dev.muster.mock.contract.Operation;
import java.util.List;

/**
 * An operation at the end of a template, with the names of the template's variables in their order.
 */
record Target(Mount mount, Operation operation, List<String> names) {}

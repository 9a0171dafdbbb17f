package dev.muster.mock.contract;

import dev.muster.mock.contract.ContractException.Finding;
import java.util.List;

/**
 * A contract, and what is to be told of its document.
 *
 * @param version as the document gives it, such as {@code Swagger 2.0}
 * @param warnings what is odd about the document, and what is left out of the contract
 * @param sources the document itself, and the files and addresses that it refers to
 */
public record Loaded(
    Contract contract, String version, List<Finding> warnings, List<Source> sources) {}

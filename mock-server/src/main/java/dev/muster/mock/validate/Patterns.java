package dev.muster.mock.validate;

import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.regex.PatternSyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The regular expressions of schemas. They are JavaScript's, and what Java cannot read is not
 * checked: better a value too many than an operation that nobody can call.
 */
final class Patterns implements RegularExpressionFactory {
  private static final Logger LOG = LoggerFactory.getLogger(Patterns.class);

  @Override
  public RegularExpression getRegularExpression(String pattern) {
    try {
      return JDKRegularExpressionFactory.getInstance().getRegularExpression(pattern);
    } catch (PatternSyntaxException e) {
      LOG.warn("The pattern {} is not checked: {}", pattern, e.getDescription());
      return value -> true;
    }
  }
}

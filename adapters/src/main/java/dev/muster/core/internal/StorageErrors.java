package dev.muster.core.internal;

import dev.muster.core.ApiError;
import dev.muster.core.MusterException;
import dev.muster.core.SignedUrlException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a file store says when it refuses a URL: S3's and Google's XML, in which some repeat the
 * signature that they found and what they signed.
 */
final class StorageErrors {
  private static final Pattern CODE = Pattern.compile("<Code>([^<]{1,100})</Code>");
  private static final Pattern MESSAGE = Pattern.compile("<Message>([^<]{1,500})</Message>");
  private static final Pattern REQUEST_ID = Pattern.compile("<RequestId>([^<]{1,100})</RequestId>");
  private static final Pattern SECRET =
      Pattern.compile(
          "<(\\w*(?:Sign|Canonical|AccessKey|Token|Credential)\\w*)>[^<]*(</\\1>)?",
          Pattern.CASE_INSENSITIVE);

  private final Errors errors;
  private final Redaction redaction;

  StorageErrors(Errors errors, Redaction redaction) {
    this.errors = errors;
    this.redaction = redaction;
  }

  /** The exception for a store's answer that is no success. */
  MusterException of(String operation, Response response) {
    String body = SECRET.matcher(Errors.text(response.body())).replaceAll("<$1>***$2");
    if (response.code() < 400) {
      return errors.of(operation, response, body);
    }
    String code = first(CODE, body);
    if (!refusesUrl(response.code(), code)) {
      return errors.of(operation, response, body);
    }
    String message = first(MESSAGE, body);
    return new SignedUrlException(
        new ApiError(
            operation,
            response.code(),
            code,
            redaction.text(message == null ? "the URL was refused" : message),
            List.of(),
            first(REQUEST_ID, body),
            redaction.text(body),
            response.headers()));
  }

  /** A store refuses expired and altered URLs with 401 or 403, some of them with 400. */
  private static boolean refusesUrl(int status, @Nullable String code) {
    return switch (status) {
      case 401, 403 -> true;
      case 400 -> code != null && (code.contains("Expired") || code.contains("Signature"));
      default -> false;
    };
  }

  private static @Nullable String first(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    return matcher.find() ? matcher.group(1) : null;
  }
}

package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.common.Urls;
import com.github.tomakehurst.wiremock.http.ContentTypeHeader;
import com.github.tomakehurst.wiremock.http.Cookie;
import com.github.tomakehurst.wiremock.http.FormParameter;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.multipart.PartParser;
import dev.muster.mock.http.Cookies;
import dev.muster.mock.http.Percent;
import dev.muster.mock.payload.ContentType;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as WireMock's matchers and journal see it. Nothing is read before somebody asks, and
 * nothing that a client sends makes it fail: a form that is none has no parts, an escape that is
 * none stands for itself.
 */
final class PlainRequest implements Request {
  private final dev.muster.mock.http.Request request;
  private final @Nullable SocketAddress remote;
  private @Nullable String url;
  private byte @Nullable [] body;
  private @Nullable HttpHeaders headers;
  private @Nullable Map<String, QueryParameter> query;
  private @Nullable Map<String, FormParameter> form;
  private @Nullable Collection<Part> parts;

  PlainRequest(dev.muster.mock.http.Request request, @Nullable SocketAddress remote) {
    this.request = request;
    this.remote = remote;
  }

  dev.muster.mock.http.Request raw() {
    return request;
  }

  @Override
  public String getUrl() {
    if (url == null) {
      String query = request.query();
      url = Escapes.mended(request.path() + (query == null || query.isEmpty() ? "" : "?" + query));
    }
    return url;
  }

  @Override
  public String getAbsoluteUrl() {
    URI origin = origin();
    String port = origin.getPort() < 0 ? "" : ":" + origin.getPort();
    return origin.getScheme() + "://" + origin.getHost() + port + getUrl();
  }

  /** Who was addressed; this machine where the client named nobody that can be. */
  private URI origin() {
    try {
      URI origin = URI.create(request.origin());
      if (origin.getHost() != null) {
        return origin;
      }
    } catch (IllegalArgumentException e) {
      // Told by the fallback.
    }
    return URI.create("http://localhost");
  }

  @Override
  public RequestMethod getMethod() {
    return RequestMethod.fromString(request.method().toUpperCase(Locale.ROOT));
  }

  @Override
  public String getScheme() {
    return origin().getScheme();
  }

  @Override
  public String getHost() {
    return origin().getHost();
  }

  @Override
  public int getPort() {
    int port = origin().getPort();
    return port < 0 ? 80 : port;
  }

  @Override
  public String getClientIp() {
    String forwarded = getHeader("X-Forwarded-For");
    if (forwarded != null && !forwarded.isEmpty()) {
      return forwarded;
    }
    return remote instanceof InetSocketAddress known && known.getAddress() != null
        ? known.getAddress().getHostAddress()
        : "127.0.0.1";
  }

  @Override
  public @Nullable String getHeader(String name) {
    return request.headers().first(name).orElse(null);
  }

  @Override
  public HttpHeader header(String name) {
    List<String> values = request.headers().all(name);
    return values.isEmpty() ? HttpHeader.absent(name) : new HttpHeader(name, values);
  }

  @Override
  public ContentTypeHeader contentTypeHeader() {
    String type = getHeader("Content-Type");
    return type == null ? ContentTypeHeader.absent() : new MildHeaders.MildType(type);
  }

  @Override
  public HttpHeaders getHeaders() {
    if (headers == null) {
      Map<String, List<String>> values = new LinkedHashMap<>();
      Map<String, String> spelling = new LinkedHashMap<>();
      for (Map.Entry<String, String> field : request.headers()) {
        String name = field.getKey();
        String first = spelling.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        values
            .computeIfAbsent(first == null ? name : first, key -> new ArrayList<>())
            .add(field.getValue());
      }
      List<HttpHeader> all = new ArrayList<>(values.size());
      values.forEach((name, those) -> all.add(new HttpHeader(name, those)));
      headers = new MildHeaders(all);
    }
    return headers;
  }

  @Override
  public boolean containsHeader(String name) {
    return request.headers().contains(name);
  }

  @Override
  public Set<String> getAllHeaderKeys() {
    Set<String> names = new LinkedHashSet<>();
    request.headers().forEach(field -> names.add(field.getKey()));
    return names;
  }

  @Override
  public QueryParameter queryParameter(String name) {
    if (query == null) {
      query = Urls.splitQueryFromUrl(getUrl());
    }
    QueryParameter parameter = query.get(name);
    return parameter == null ? QueryParameter.absent(name) : parameter;
  }

  @Override
  public FormParameter formParameter(String name) {
    FormParameter parameter = formParameters().get(name);
    return parameter == null ? FormParameter.absent(name) : parameter;
  }

  @Override
  public Map<String, FormParameter> formParameters() {
    if (form == null) {
      form = new LinkedHashMap<>();
      if (type().essence().equals("application/x-www-form-urlencoded")) {
        for (Map.Entry<String, List<String>> field : Percent.fields(getBodyAsString()).entrySet()) {
          form.put(field.getKey(), new FormParameter(field.getKey(), field.getValue()));
        }
      }
    }
    return form;
  }

  @Override
  public Map<String, Cookie> getCookies() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Map.Entry<String, String> cookie : Cookies.of(request)) {
      values.computeIfAbsent(cookie.getKey(), name -> new ArrayList<>()).add(cookie.getValue());
    }
    Map<String, Cookie> cookies = new LinkedHashMap<>();
    values.forEach((name, all) -> cookies.put(name, new Cookie(name, all)));
    return cookies;
  }

  /** What was zipped for the way is unzipped, as stubs expect; what is a zip stays one. */
  @Override
  public byte[] getBody() {
    if (body == null) {
      body =
          request.headers().contains("Content-Encoding")
              ? Zipped.unzipped(request)
              : request.body();
    }
    return body;
  }

  @Override
  public String getBodyAsString() {
    return new String(getBody(), type().charset());
  }

  private ContentType type() {
    String type = getHeader("Content-Type");
    return ContentType.of(type == null ? "" : type);
  }

  @Override
  public String getBodyAsBase64() {
    return Base64.getEncoder().encodeToString(getBody());
  }

  @Override
  public boolean isMultipart() {
    return type().essence().startsWith("multipart/");
  }

  @Override
  public @Nullable Collection<Part> getParts() {
    if (parts == null) {
      parts = isMultipart() ? partsOfBody() : List.of();
    }
    return parts.isEmpty() ? null : parts;
  }

  private Collection<Part> partsOfBody() {
    try {
      return PartParser.parseFrom(this);
    } catch (Exception e) {
      // No boundary, or another than the body has: it has no parts then. The parser throws checked
      // exceptions that it does not declare.
      return List.of();
    }
  }

  @Override
  public @Nullable Part getPart(String name) {
    Collection<Part> all = getParts();
    return all == null
        ? null
        : all.stream().filter(part -> name.equals(part.getName())).findFirst().orElse(null);
  }

  @Override
  public boolean isBrowserProxyRequest() {
    return false;
  }

  @Override
  public Optional<Request> getOriginalRequest() {
    return Optional.empty();
  }

  @Override
  public String getProtocol() {
    return "HTTP/1.1";
  }

  @Override
  public String toString() {
    return request.toString();
  }

  /** Escapes as WireMock can read them. */
  private static final class Escapes {
    private Escapes() {}

    /** An escape that is none becomes the escape of its percent sign. */
    static String mended(String text) {
      int percent = text.indexOf('%');
      if (percent < 0) {
        return text;
      }
      StringBuilder mended = null;
      int copied = 0;
      for (; percent >= 0; percent = text.indexOf('%', percent + 1)) {
        if (!isEscape(text, percent)) {
          mended = mended == null ? new StringBuilder() : mended;
          mended.append(text, copied, percent).append("%25");
          copied = percent + 1;
        }
      }
      return mended == null ? text : mended.append(text, copied, text.length()).toString();
    }

    private static boolean isEscape(String text, int percent) {
      return percent + 2 < text.length()
          && Character.digit(text.charAt(percent + 1), 16) >= 0
          && Character.digit(text.charAt(percent + 2), 16) >= 0;
    }
  }
}

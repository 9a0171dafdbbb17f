package dev.muster.core.internal;

import com.squareup.moshi.Moshi;
import dev.muster.core.RequestOptions;
import dev.muster.runtime.Apis;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * What a {@link Channel} and its views share: connections, the poller, and everything that is the
 * same for all calls.
 *
 * @param own the HTTP client that the stacks stand on
 */
record Line(
    Provider provider,
    ChannelSettings settings,
    OkHttpClient own,
    HttpStacks stacks,
    Moshi moshi,
    Retrofit retrofit,
    Errors errors,
    Caller caller,
    Poller poller,
    Downloads downloads,
    SignedUploads uploads) {

  static Line open(
      Provider provider,
      Credentials credentials,
      ChannelSettings settings,
      Timer timer,
      Pause pause) {
    DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
    Redaction redaction = new Redaction(credentials.secrets());
    Errors errors = new Errors(provider.errors(), redaction, settings.clock());
    OkHttpClient own = settings.client() == null ? HttpClients.create() : settings.client();
    HttpStacks stacks =
        HttpStacks.on(own, settings, credentials.interceptor(), redaction, errors, random, pause);
    Moshi moshi = new Moshi.Builder().add(provider.models()).build();
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(settings.base())
            .client(own)
            .addConverterFactory(MoshiConverterFactory.create(moshi))
            .build();
    StorageErrors refusals = new StorageErrors(errors, redaction);
    Backoff backoff = new Backoff(settings.retry(), random);
    return new Line(
        provider,
        settings,
        own,
        stacks,
        moshi,
        retrofit,
        errors,
        new Caller(errors),
        new Poller(timer, settings.clock(), random),
        new Downloads(stacks.downloads(), errors, refusals, settings.retry(), backoff, pause),
        new SignedUploads(stacks.uploads(), errors, refusals));
  }

  /** The generated interfaces on one of the stacks, with these options for every call. */
  Apis apis(OkHttpClient stack, RequestOptions options) {
    return new RetrofitApis(
        retrofit
            .newBuilder()
            .callFactory(new OptionedCalls(stack, settings.base(), options))
            .build());
  }

  void close() {
    poller.close();
    if (settings.client() == null) {
      HttpClients.close(own);
    }
  }
}

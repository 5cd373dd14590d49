package io.supercargo.architecture.crooked.application;

import okhttp3.OkHttpClient;

/** Calls somebody itself. */
final class CallsOverHttp {
  OkHttpClient client;
}

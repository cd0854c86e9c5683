package org.sheyin.shared.service;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import java.util.Map;

/**
 * The factories of JSON Processing, looked for once: each static method of {@link Json} searches the class path for its
 * provider, which took a fifth of a submission.
 */
public final class Jsons {
    public static final JsonBuilderFactory BUILD = Json.createBuilderFactory(Map.of());
    public static final JsonReaderFactory READ = Json.createReaderFactory(Map.of());

    private Jsons() {}
}

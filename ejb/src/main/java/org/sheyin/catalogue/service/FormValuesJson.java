package org.sheyin.catalogue.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.service.Jsons;

/** Filled values as JSON text: one object, texts for single values, arrays of objects for rows; order is kept. */
public final class FormValuesJson {
    private FormValuesJson() {}

    public static String write(FormValues values) {
        var object = Jsons.BUILD.createObjectBuilder();
        values.single().forEach(object::add);
        values.rows().forEach((key, rows) -> {
            var array = Jsons.BUILD.createArrayBuilder();
            rows.forEach(row -> {
                var one = Jsons.BUILD.createObjectBuilder();
                row.forEach(one::add);
                array.add(one);
            });
            object.add(key, array);
        });
        return object.build().toString();
    }

    /**
     * @throws DefinitionException when the text is not what {@link #write} makes
     */
    public static FormValues read(String json) {
        var single = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, List<Map<String, String>>>();
        try (var reader = Jsons.READ.createReader(new StringReader(json))) {
            reader.readObject().forEach((key, value) -> {
                if (value instanceof JsonArray array) {
                    var list = new ArrayList<Map<String, String>>();
                    array.forEach(row -> list.add(texts(row.asJsonObject())));
                    rows.put(key, list);
                } else {
                    single.put(key, ((JsonString) value).getString());
                }
            });
            return new FormValues(single, rows);
        } catch (jakarta.json.JsonException | ClassCastException wrongShape) {
            throw new DefinitionException("values are not readable", wrongShape);
        }
    }

    private static Map<String, String> texts(JsonObject object) {
        var texts = new LinkedHashMap<String, String>();
        object.forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
        return texts;
    }
}

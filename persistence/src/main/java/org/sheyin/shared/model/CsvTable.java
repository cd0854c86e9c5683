package org.sheyin.shared.model;

import cn.hutool.core.text.csv.CsvReadConfig;
import cn.hutool.core.text.csv.CsvRow;
import cn.hutool.core.text.csv.CsvUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Data that is delivered with the product as a CSV resource: UTF-8, first line the column names, quotes as in RFC 4180. */
public final class CsvTable {
    private CsvTable() {}

    /**
     * @param owner class whose module holds the resource
     * @param path absolute path, such as {@code /calendar/work-days.csv}
     * @return one map a line, column name to text, empty text for an empty cell
     */
    public static List<Map<String, String>> resource(Class<?> owner, String path) {
        try (InputStream in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: " + path);
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** @return one map a line; a line with too few cells is refused with its number */
    public static List<Map<String, String>> read(Reader text) {
        var data = CsvUtil.getReader(CsvReadConfig.defaultConfig().setContainsHeader(true))
                .read(text);
        int columns = data.getHeader().size();
        return data.getRows().stream().map(row -> cells(row, columns)).toList();
    }

    private static Map<String, String> cells(CsvRow row, int columns) {
        if (row.size() != columns) {
            throw new IllegalArgumentException(
                    "line " + row.getOriginalLineNumber() + ": " + row.size() + " cells, expected " + columns);
        }
        return row.getFieldMap();
    }
}

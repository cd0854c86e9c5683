package org.sheyin.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of the list that is shown: all that narrows it stands there, so that it can be kept, sent and gone back to. */
@Named
@RequestScoped
public class ListAddress {
    private static final String ENDING = ".xhtml";
    /** Where in the list one is, and which line stands open. */
    private static final List<String> PLACE = List.of("after", "before", "line", "ask");

    private final HttpServletRequest request;

    protected ListAddress() {
        this(null);
    }

    @Inject
    public ListAddress(HttpServletRequest request) {
        this.request = request;
    }

    /** The page without context and ending, such as {@code /cases/list}. */
    public String getPage() {
        String path = request.getServletPath();
        return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
    }

    /** The page without any parameter. */
    public String getBare() {
        return request.getContextPath() + request.getServletPath();
    }

    /** Whether nothing narrows the list. */
    public boolean isPlain() {
        return parsed(request.getQueryString()).isEmpty();
    }

    /** What narrows the list, without the place in it, an open line, and what only this session understands. */
    public Map<String, String> getParameters() {
        var parameters = parsed(request.getQueryString());
        parameters.keySet().removeAll(PLACE);
        parameters.keySet().removeAll(List.of("who", "start"));
        return parameters;
    }

    /** What narrows the list, for another page about the same lines; empty when nothing does. */
    public String getQuery() {
        return query(getParameters());
    }

    /** The same list with another value, from its beginning; an empty value takes the parameter away. */
    public String with(String name, String value) {
        var parameters = parsed(request.getQueryString());
        parameters.keySet().removeAll(PLACE);
        parameters.put(name, value == null ? "" : value);
        return at(parameters);
    }

    /** The same page of the list with another value; an empty value takes the parameter away. */
    public String here(String name, String value) {
        var parameters = parsed(request.getQueryString());
        parameters.put(name, value == null ? "" : value);
        return at(parameters);
    }

    /** The page with these parameters only. */
    public String at(Map<String, String> parameters) {
        return getBare() + query(parameters);
    }

    static String query(Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    static Map<String, String> parsed(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}

package org.sheyin.portal.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Outlines for the map: the file {@code map/outline.json} of the data directory where there is one, else the delivered
 * outline of the province's cities. GeoJSON, with {@code source} and {@code approval} (审图号) beside the features.
 */
@WebServlet("/dashboard/outline")
public class OutlineServlet extends HttpServlet {
    private static final String DELIVERED = "/org/sheyin/map/guangdong.json";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/geo+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "private, max-age=3600");
        Path own = Path.of(System.getProperty("sheyin.data.dir", "."), "map", "outline.json");
        if (Files.isRegularFile(own)) {
            Files.copy(own, response.getOutputStream());
        } else {
            try (var delivered = OutlineServlet.class.getResourceAsStream(DELIVERED)) {
                delivered.transferTo(response.getOutputStream());
            }
        }
    }
}

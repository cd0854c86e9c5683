package org.sheyin.attachment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sheyin.attachment.service.SimulatedSheet;
import org.sheyin.shared.web.SameOrigin;

/** Stands in for the scan service of a workstation in demonstrations and tests: three sheets in the feeder, one on the glass. */
@WebServlet(Scanner.PATH + "/*")
public class SimulatedScannerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int IN_FEEDER = 3;
    private static final int JOBS = 50;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><scan:%s"
            + " xmlns:scan=\"http://schemas.hp.com/imaging/escl/2011/05/03\""
            + " xmlns:pwg=\"http://www.pwg.org/schemas/2010/12/sm\"><pwg:Version>2.0</pwg:Version>%s</scan:%1$s>";

    @Inject
    private transient Scanner scanner;

    /** Sheets given and sheets there are, by job; the oldest are forgotten. */
    private final transient Map<String, int[]> jobs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
            return size() > JOBS;
        }
    };

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String method = request.getMethod();
        if (!scanner.isSimulated() || !"GET".equals(method) && !SameOrigin.holds(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if ("GET".equals(method) && "/ScannerCapabilities".equals(path)) {
            xml(response, "ScannerCapabilities", "<pwg:MakeAndModel>模拟扫描仪</pwg:MakeAndModel><scan:Platen/><scan:Adf/>");
        } else if ("GET".equals(method) && "/ScannerStatus".equals(path)) {
            xml(response, "ScannerStatus", "<scan:AdfState>ScannerAdfLoaded</scan:AdfState>");
        } else if ("POST".equals(method) && "/ScanJobs".equals(path)) {
            begin(request, response);
        } else if ("DELETE".equals(method) && path.startsWith("/ScanJobs/")) {
            end(path.substring("/ScanJobs/".length()));
        } else if ("GET".equals(method) && path.endsWith("/NextDocument")) {
            next(path.replaceAll("^/ScanJobs/|/NextDocument$", ""), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void xml(HttpServletResponse response, String root, String content) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().write(XML.formatted(root, content));
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean feeder = new String(request.getInputStream().readNBytes(4096)).contains(">Feeder<");
        String id = UUID.randomUUID().toString();
        synchronized (jobs) {
            jobs.put(id, new int[] {0, feeder ? IN_FEEDER : 1});
        }
        response.setHeader("Location", request.getRequestURI() + "/" + id);
        response.setStatus(HttpServletResponse.SC_CREATED);
    }

    private void end(String id) {
        synchronized (jobs) {
            jobs.remove(id);
        }
    }

    private void next(String id, HttpServletResponse response) throws IOException {
        int sheet = 0;
        synchronized (jobs) {
            int[] job = jobs.get(id);
            if (job != null && job[0] < job[1]) {
                sheet = ++job[0];
            }
        }
        if (sheet == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        response.getOutputStream().write(SimulatedSheet.jpeg(sheet));
    }
}

package org.sheyin.bench.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseUpload;
import org.sheyin.cases.service.NewPage;
import org.sheyin.shared.model.Actor;

/** Drafts, complete with form and one scanned page a line, made by the services themselves. GET tells that it is there. */
@WebServlet("/prepare")
public class PrepareServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int THREADS = 6;
    private static final String[] LINES = {"idCard", "household"};

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Services.of(CaseIntake.class);
        new Lines(response).say("ready");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int count = Integer.parseInt(request.getParameter("count"));
        int first = Integer.parseInt(request.getParameter("first"));
        byte[] scan = scan();
        var lines = new Lines(response);
        Crowd.each(count, THREADS, 0, i -> lines.say(Long.toString(draft(first + i, scan))));
    }

    private static long draft(int person, byte[] scan) {
        Actor clerk = Services.clerk(person);
        var intake = Services.of(CaseIntake.class);
        var upload = Services.of(CaseUpload.class);
        long id = intake.begin(clerk, SampleForm.ITEM, UUID.randomUUID().toString());
        try {
            for (String line : LINES) {
                upload.upload(clerk, new NewPage(id, line, "IMAGE", "scan.jpg", true), new ByteArrayInputStream(scan));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        intake.save(clerk, id, SampleForm.of(person));
        return id;
    }

    private static byte[] scan() throws IOException {
        var image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 300, 400);
        pen.setColor(Color.DARK_GRAY);
        for (int y = 40; y < 360; y += 20) {
            pen.drawLine(30, y, 270, y);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}

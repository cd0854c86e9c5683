package org.sheyin.bench.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.sheyin.account.service.Passwords;

/** The hash of a password as the accounts keep it, so that the run's clerks can log in. */
@WebServlet("/hash")
public class HashServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String password = request.getReader().lines().collect(Collectors.joining());
        new Lines(response).say(hash(password));
    }

    /** The algorithm is looked up through the thread's class loader, which has to be the EAR's. */
    private static String hash(String password) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(Passwords.class.getClassLoader());
        try {
            return new Passwords().hash(password);
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}

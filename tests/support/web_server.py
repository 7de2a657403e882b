"""A web server that behaves well and badly, for the tests of fetching (web_server.h).

Usage: web_server.py FOLDER [CERTIFICATE KEY]
Listens on a free port of 127.0.0.1 (with a certificate: of TLS), prints it, serves until its
standard input ends. Requests are appended to FOLDER/requests.txt, a path a line, before they are
answered. FOLDER/pages holds pages; the paths below behave as their names say.
"""
import gzip
import http.server
import os
import socketserver
import ssl
import sys
import threading
import zlib

FOLDER = sys.argv[1]
lock = threading.Lock()
asked = {}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def send(self, status, body=b"", kind="text/html; charset=utf-8", **headers):
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def begin_chunks(self, **headers):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.close_connection = True

    def chunk(self, data):
        self.wfile.write(b"%x\r\n" % len(data) + data + b"\r\n")
        self.wfile.flush()

    def do_GET(self):
        path, _, query = self.path.partition("?")
        with lock:
            asked[path] = asked.get(path, 0) + 1
            count = asked[path]
            with open(os.path.join(FOLDER, "requests.txt"), "a") as log:
                log.write(self.path + "\n")
        try:
            self.answer(path, query, count)
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            self.close_connection = True

    def answer(self, path, query, count):
        page = os.path.join(FOLDER, "pages", os.path.basename(path))
        if path == "/redirect":
            self.send(302, Location=query)
        elif path == "/circle-a":
            self.send(302, Location="/circle-b")
        elif path == "/circle-b":
            self.send(301, Location="/circle-a")
        elif path.startswith("/steps/"):
            left = int(path[7:])
            if left == 0:
                self.send(200, b"arrived", "text/plain")
            else:
                self.send(302, Location="/steps/%d" % (left - 1))
        elif path == "/redirect-nowhere":
            self.send(302)
        elif path == "/echo":
            names = sorted(name.lower() for name in self.headers)
            told = "\n".join("%s: %s" % (name, self.headers[name]) for name in names)
            self.send(200, told.encode(), "text/plain", Set_Cookie="seen=1")
        elif path == "/gzip":
            self.send(200, gzip.compress("<p>隐私政策</p>".encode()), Content_Encoding="gzip")
        elif path == "/bomb":
            self.send(200, gzip.compress(b"a" * (64 << 20)), Content_Encoding="gzip")
        elif path == "/not-gzip":
            self.send(200, b"this is no gzip", Content_Encoding="gzip")
        elif path == "/endless":
            self.begin_chunks()
            while not stopping.is_set():
                self.chunk(b"x" * 65536)
        elif path == "/endless-nothing":
            # Empty blocks of deflate: bytes that decode to none.
            start = zlib.compressobj(wbits=31)
            self.begin_chunks(Content_Encoding="gzip")
            self.chunk(start.compress(b"") + start.flush(zlib.Z_SYNC_FLUSH))
            while not stopping.is_set():
                self.chunk(b"\x00\x00\x00\xff\xff" * 20000)
        elif path == "/endless-headers":
            self.send_response_only(200)
            self.close_connection = True
            self.flush_headers()
            while not stopping.is_set():
                self.wfile.write(b"X-More: " + b"y" * 4000 + b"\r\n")
        elif path == "/large":
            self.send(200, b"z" * (1 << 20))
        elif path == "/silent":
            stopping.wait()
        elif path == "/slow":
            self.begin_chunks()
            while not stopping.wait(0.05):
                self.chunk(b".")
        elif path == "/short":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"only this")
            self.close_connection = True
        elif path == "/no-http":
            self.wfile.write(b"SSH-2.0-none\r\n")
            self.close_connection = True
        elif path == "/status":
            self.send(int(query), b"no")
        elif path == "/twice-broken":
            self.send(500 if count <= 2 else 200, b"in the end")
        elif os.path.isfile(page):
            with open(page, "rb") as file:
                kind = "text/plain" if page.endswith(".txt") else "text/html"
                self.send(200, file.read(), kind)
        else:
            self.send(404, b"no such page")


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass


stopping = threading.Event()
server = Server(("127.0.0.1", 0), Handler)
if len(sys.argv) > 2:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
    server.socket = context.wrap_socket(server.socket, server_side=True,
                                        do_handshake_on_connect=False)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
stopping.set()

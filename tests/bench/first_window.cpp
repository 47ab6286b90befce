// SPDX-License-Identifier: Apache-2.0
// first_window PROGRAM ARGUMENT...: starts a program, prints the milliseconds until a window of it shows something
// (mapped and painted in more than one colour) and those that a processor spent on it, ends it. Nothing else may open
// windows on the display.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

// A large window that is mapped and no longer of one colour.
bool shows_something(Display* display, Window window) {
  XWindowAttributes about{};
  if (XGetWindowAttributes(display, window, &about) == 0 || about.map_state != IsViewable || about.width < 300 ||
      about.height < 200) {
    return false;
  }
  XImage* image = XGetImage(display, window, 0, 0, static_cast<unsigned>(about.width),
                            static_cast<unsigned>(about.height), AllPlanes, ZPixmap);
  if (image == nullptr) {
    return false;
  }
  const unsigned long first = XGetPixel(image, 0, 0);
  bool painted = false;
  for (int y = 0; y < about.height && !painted; y += 3) {
    for (int x = 0; x < about.width && !painted; x += 3) {
      painted = XGetPixel(image, x, y) != first;
    }
  }
  XDestroyImage(image);
  return painted;
}

bool any_shows_something(Display* display) {
  Window root = 0;
  Window parent = 0;
  Window* children = nullptr;
  unsigned count = 0;
  XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count);
  bool shows = false;
  for (unsigned i = 0; i < count && !shows; ++i) {
    shows = shows_something(display, children[i]);
  }
  if (children != nullptr) {
    XFree(children);
  }
  return shows;
}

}  // namespace

int main(int argc, char** argv) {
  Display* display = XOpenDisplay(nullptr);
  if (argc < 2 || display == nullptr) {
    std::fprintf(stderr, "first_window PROGRAM ARGUMENT..., on a display\n");
    return 2;
  }
  XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });  // windows come and go while they are looked at
  using Clock = std::chrono::steady_clock;
  const auto begin = Clock::now();
  const pid_t child = ::fork();
  if (child == 0) {
    ::setpgid(0, 0);
    ::execv(argv[1], argv + 1);
    ::_exit(127);
  }
  const auto latest = begin + std::chrono::seconds(30);
  bool shown = false;
  bool ended = false;
  while (!shown && !ended && Clock::now() < latest) {
    shown = any_shows_something(display);
    ended = ::waitpid(child, nullptr, WNOHANG) == child;
    ::usleep(1000);
  }
  const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
  if (!ended) {
    ::kill(-child, SIGKILL);
    ::waitpid(child, nullptr, 0);
  }
  rusage used{};
  ::getrusage(RUSAGE_CHILDREN, &used);
  if (!shown) {
    std::fprintf(stderr, "%s showed no window\n", argv[1]);
    return 1;
  }
  const auto milliseconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
  };
  std::printf("%.1f %.1f\n", took.count(), milliseconds(used.ru_utime) + milliseconds(used.ru_stime));
  XCloseDisplay(display);
}

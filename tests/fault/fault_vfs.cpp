// SPDX-License-Identifier: Apache-2.0
#include "fault/fault_vfs.h"

#include "fault/fault_disk.h"

#include <cerrno>
#include <cstring>
#include <sqlite3.h>
#include <string>
#include <unistd.h>

namespace attune::fault {
namespace {

constexpr const char* k_name = "fault";

sqlite3_vfs* real_vfs() {
  static sqlite3_vfs* const real = sqlite3_vfs_find("unix");
  return real;
}

struct Opened {
  std::string path;
  bool folder_due = false;  // the engine's own VFS syncs the folder of a journal it made at its first sync
};

struct FaultFile {
  sqlite3_file base;
  Opened* opened;
};

Opened& opened(sqlite3_file* file) {
  return *reinterpret_cast<FaultFile*>(file)->opened;
}
sqlite3_file* real(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(FaultFile));
}
std::string folder_of(const std::string& path) {
  return path.substr(0, path.rfind('/'));
}

int close_file(sqlite3_file* file) {
  const int code = real(file)->pMethods->xClose(real(file));
  delete reinterpret_cast<FaultFile*>(file)->opened;
  return code;
}

int read_file(sqlite3_file* file, void* into, int count, sqlite3_int64 offset) {
  if (fault_disk().before(Op::Read) != 0) {
    std::memset(into, 0, static_cast<std::size_t>(count));
    return SQLITE_IOERR_READ;
  }
  return real(file)->pMethods->xRead(real(file), into, count, offset);
}

int write_file(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
  const int failure = fault_disk().before(Op::Write);
  if (failure != 0) {
    return failure == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE;
  }
  const int code = real(file)->pMethods->xWrite(real(file), from, count, offset);
  if (code == SQLITE_OK) {
    fault_disk().after({Op::Write,
                        opened(file).path,
                        {},
                        static_cast<std::uint64_t>(offset),
                        std::string(static_cast<const char*>(from), static_cast<std::size_t>(count))});
  }
  return code;
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  if (fault_disk().before(Op::Truncate) != 0) {
    return SQLITE_IOERR_TRUNCATE;
  }
  const int code = real(file)->pMethods->xTruncate(real(file), size);
  if (code == SQLITE_OK) {
    fault_disk().after({Op::Truncate, opened(file).path, {}, static_cast<std::uint64_t>(size), {}});
  }
  return code;
}

int sync_file(sqlite3_file* file, int /*flags*/) {
  if (fault_disk().before(Op::Sync) != 0) {
    return SQLITE_IOERR_FSYNC;
  }
  fault_disk().after({Op::Sync, opened(file).path, {}, 0, {}});
  if (opened(file).folder_due) {
    opened(file).folder_due = false;
    fault_disk().after({Op::SyncFolder, folder_of(opened(file).path), {}, 0, {}});
  }
  return SQLITE_OK;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}
int lock_file(sqlite3_file* file, int level) {
  return real(file)->pMethods->xLock(real(file), level);
}
int unlock_file(sqlite3_file* file, int level) {
  return real(file)->pMethods->xUnlock(real(file), level);
}
int check_reserved(sqlite3_file* file, int* out) {
  return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int control_file(sqlite3_file* file, int op, void* arg) {
  return real(file)->pMethods->xFileControl(real(file), op, arg);
}
int sector_size(sqlite3_file* file) {
  return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
  return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int map_shared(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
  return real(file)->pMethods->xShmMap(real(file), region, size, extend, out);
}
int lock_shared(sqlite3_file* file, int offset, int n, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
void barrier_shared(sqlite3_file* file) {
  real(file)->pMethods->xShmBarrier(real(file));
}
int unmap_shared(sqlite3_file* file, int remove) {
  return real(file)->pMethods->xShmUnmap(real(file), remove);
}

// Version 2: no memory-mapped reading past us.
const sqlite3_io_methods k_methods = {
    2,           close_file,     read_file,      write_file,   truncate_file, sync_file,       file_size,
    lock_file,   unlock_file,    check_reserved, control_file, sector_size,   characteristics, map_shared,
    lock_shared, barrier_shared, unmap_shared,   nullptr,      nullptr};

int open_file(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  file->pMethods = nullptr;
  if (name == nullptr) {
    fault_disk().note_temporary_file();
  }
  const bool creates = name != nullptr && (flags & SQLITE_OPEN_CREATE) != 0 && ::access(name, F_OK) != 0;
  if (fault_disk().before(creates ? Op::Create : Op::Open) != 0) {
    return SQLITE_CANTOPEN;
  }
  const int code = real_vfs()->xOpen(real_vfs(), name, real(file), flags, out_flags);
  if (code != SQLITE_OK) {
    return code;
  }
  auto* made = new Opened{name == nullptr ? std::string() : std::string(name), false};
  reinterpret_cast<FaultFile*>(file)->opened = made;
  file->pMethods = &k_methods;
  if (creates) {
    made->folder_due = (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_MASTER_JOURNAL | SQLITE_OPEN_WAL)) != 0;
    fault_disk().after({Op::Create, made->path, {}, 0, {}});
  }
  return SQLITE_OK;
}

int delete_file(sqlite3_vfs* /*vfs*/, const char* name, int sync_folder) {
  if (fault_disk().before(Op::Remove) != 0) {
    return SQLITE_IOERR_DELETE;
  }
  const int code = real_vfs()->xDelete(real_vfs(), name, 0);
  if (code == SQLITE_OK) {
    fault_disk().after({Op::Remove, name, {}, 0, {}});
    if (sync_folder != 0) {
      fault_disk().after({Op::SyncFolder, folder_of(name), {}, 0, {}});
    }
  }
  return code;
}

}  // namespace

const char* fault_vfs() {
  static sqlite3_vfs vfs = [] {
    sqlite3_vfs made = *real_vfs();  // what is not replaced takes a vfs only to say which system it is
    made.szOsFile = static_cast<int>(sizeof(FaultFile)) + real_vfs()->szOsFile;
    made.pNext = nullptr;
    made.zName = k_name;
    made.xOpen = open_file;
    made.xDelete = delete_file;
    return made;
  }();
  static const int registered = sqlite3_vfs_register(&vfs, 0);
  return registered == SQLITE_OK ? k_name : nullptr;
}

}  // namespace attune::fault

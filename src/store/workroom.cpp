// SPDX-License-Identifier: Apache-2.0
#include "store/workroom.h"

#include "crypto/encoding.h"
#include "crypto/random.h"

namespace attune::store {

Workroom::Workroom(FileSystem& files, const std::filesystem::path& beside, const std::string& name)
    : m_files(files), m_path(beside / (name + "." + crypto::hex(crypto::random_bytes<4>()))) {
  files.create_folder(m_path);
}

Workroom::~Workroom() {
  if (!m_kept) {
    remove_tree(m_files, m_path);
  }
}

}  // namespace attune::store

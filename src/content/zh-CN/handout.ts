import type { HandoutWords } from '../en/handout';

export const handout: HandoutWords = {
  button: '讲义',
  title: '打印讲义',
  kind: '图旁的内容',
  kinds: { notes: '讲者备注', lines: '横线，供书写' },
  perPage: '每页几幕',
  print: '打印',
  hint: '纸张在浏览器的打印窗口中选择；在那里选“另存为 PDF”，可以得到文件。',
  preparing: '正在准备讲义',
  prepared: (scene, of) => `第 ${scene} 幕，共 ${of} 幕`,
  cancel: '取消',
  scenes: (count) => `共 ${count} 幕`,
  minutes: (count) => `${count} 分钟`,
  picture: (title) => `“${title}”的图`,
  code: (title) => `“${title}”的二维码`,
  chapter: {
    print: '打印本章',
    preparing: '正在准备本章',
    prepared: (step, of) => `第 ${step} 步，共 ${of} 步`,
    name: (number, title) => `第 ${number} 章 · ${title}`,
    steps: (count) => `共 ${count} 步`,
    answers: '答案',
    answer: '答案',
  },
};

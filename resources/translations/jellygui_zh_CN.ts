<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Parts and data</source>
        <translation>组件与数据</translation>
    </message>
    <message>
        <source>A model is being trained. Closing the window stops it.</source>
        <translation>正在训练模型。关闭窗口会停止训练。</translation>
    </message>
    <message>
        <source>Your labels and the model that is in use are kept; the training is offered again when the project is opened.</source>
        <translation>您的标注和正在使用的模型都会保留；再次打开项目时会提供继续训练。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>A model is being trained. In another language the window begins anew, which stops it.</source>
        <translation>正在训练模型。切换语言会重新打开窗口，训练将因此停止。</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Not all that you typed is taken.</source>
        <translation>您输入的内容没有全部被接受。</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>不接受并关闭</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>People have confirmed {count} of these {total} photographs as something else.</source>
        <translation>这 {total} 张照片中有 {count} 张已被人确认为其他类别。</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>“撤销”可以取回。</translation>
    </message>
    <message>
        <source>Name all {label}</source>
        <translation>全部命名为{label}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>该物种中的异常照片</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>细看</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Name as</source>
        <translation>命名为</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %, n = {count})</source>
        <translation>{value}%（{low} 至 {high}%，n = {count}）</translation>
    </message>
    <message>
        <source>Drawn: {drawn} of {wanted}. From the others here ({learned}) the model in use has learned, so that they cannot tell how often it is wrong.</source>
        <translation>已抽取 {drawn}/{wanted} 张。其余照片（{learned} 张）使用中的模型已学习过，无法说明它多常出错。</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>按站位</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{count} days, {first} to {last}</source>
        <translation>{count} 天，{first} 至 {last}</translation>
    </message>
    <message>
        <source>; of {photographs} the day is not known</source>
        <translation>；其中 {photographs}日期未知</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>nobody has chosen one</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站位</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{share} % of them</source>
        <translation>占 {share}%</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>in {files}</source>
        <translation>共 {files}</translation>
    </message>
    <message>
        <source>labelled by people</source>
        <translation>由人标注</translation>
    </message>
    <message>
        <source>species found</source>
        <translation>发现物种</translation>
    </message>
    <message>
        <source>of {count} looked for</source>
        <translation>共查找 {count} 种</translation>
    </message>
    <message>
        <source>wrong names, random check</source>
        <translation>错误名称，随机抽查</translation>
    </message>
    <message>
        <source>These counts carry the model&apos;s errors: too little was checked at random to estimate how many photographs there are of each species.</source>
        <translation>这些计数带有模型的误差：随机抽查太少，无法估计每个物种有多少张照片。</translation>
    </message>
    <message>
        <source>Counts and estimates</source>
        <translation>计数与估计</translation>
    </message>
    <message>
        <source>Continued below.</source>
        <translation>下接。</translation>
    </message>
    <message>
        <source>Photographs that show each species. Full colour: confirmed by a person; pale: by the model alone.</source>
        <translation>显示各物种的照片。深色：由人确认；浅色：仅由模型判断。</translation>
    </message>
    <message>
        <source>Dot and whisker: how many there are, with the 95 % interval.</source>
        <translation>圆点与横线：实际数量及其 95% 区间。</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>目击</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>mean
confidence</source>
        <translation>平均
置信度</translation>
    </message>
    <message>
        <source>there are
(95 % interval)</source>
        <translation>实际数量
(95% 区间)</translation>
    </message>
    <message>
        <source>Photographs: different pictures; sightings: by the rule below; a photograph that shows several species counts once for each; individuals: animals that a person has entered, empty where nobody counted;</source>
        <translation>照片：不同的图像；目击：按下述规则；显示多个物种的照片在每个物种中各计一次；个体：由人录入的动物数，无人计数处为空；</translation>
    </message>
    <message>
        <source>MaxN: the most of them on one photograph;</source>
        <translation>MaxN：单张照片上的最大个体数；</translation>
    </message>
    <message>
        <source>there are: what people said, and an estimate of the rest from random checks, the model&apos;s errors taken off. The numbers are those of counts.csv.</source>
        <translation>实际数量：人所标注的，加上其余部分根据随机抽查得出的估计，已扣除模型的误差。数值与 counts.csv 一致。</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>命名人</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>阶元</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>The day of no photograph is known: neither cameras nor names tell it.</source>
        <translation>没有一张照片的日期是已知的：相机和名称都未给出。</translation>
    </message>
    <message>
        <source>Photographs by day and species; days without photographs are left out.</source>
        <translation>按日期和物种统计的照片；没有照片的日期已省略。</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a month.</source>
        <translation>日期太多，页面放不下：一根柱代表一个月。</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a year.</source>
        <translation>日期太多，页面放不下：一根柱代表一年。</translation>
    </message>
    <message>
        <source>Whiskers: how many photographs there are of a species on this day, with the 95 % interval, from the foot of its part, where enough was checked.</source>
        <translation>竖线：当天某物种的照片实际数量及其 95% 区间，从该部分底部起，仅在抽查足够处给出。</translation>
    </message>
    <message>
        <source>On no single day enough was checked for an interval.</source>
        <translation>没有任何一天的抽查足以给出区间。</translation>
    </message>
    <message>
        <source>Of species of the same colour the commonest is shown; grey are all others.</source>
        <translation>颜色相同的物种只显示最常见者；其余均为灰色。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>All photographs lie in one folder.</source>
        <translation>所有照片都在一个文件夹中。</translation>
    </message>
    <message>
        <source>all photographs</source>
        <translation>全部照片</translation>
    </message>
    <message>
        <source>Photographs; where enough was checked, below them how many there are (95 % interval); {dash}: nobody has looked. All photographs: those that show none of the species, too.</source>
        <translation>照片；抽查足够处，下方为实际数量 (95% 区间)；{dash}：无人查看。全部照片：也包括不显示任何物种的照片。</translation>
    </message>
    <message>
        <source>These are the first {shown} of {count}; counts.csv can tell all.</source>
        <translation>此处为前 {shown} 项，共 {count} 项；counts.csv 可给出全部。</translation>
    </message>
    <message>
        <source>Nowhere found: {species}.</source>
        <translation>未发现：{species}。</translation>
    </message>
    <message>
        <source>Stations and effort</source>
        <translation>站位与努力量</translation>
    </message>
    <message>
        <source>The survey has no stations: nothing is told of effort, and no map is drawn.</source>
        <translation>本次调查没有站位：不报告努力量，也不绘制地图。</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species.</source>
        <translation>圆的面积表示显示物种的照片数。</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species (the largest: {photographs}).</source>
        <translation>圆的面积表示显示物种的照片数 (最大：{photographs})。</translation>
    </message>
    <message>
        <source>Its sectors are the species; a ring: none was found; a cross: nobody has looked. Coast: Natural Earth, 1:10 million, simplified to about a kilometre. Equirectangular, WGS 84.</source>
        <translation>扇形表示各物种；圆环：未发现；叉号：无人查看。海岸线：Natural Earth，1:1000 万，简化至约一公里。等距圆柱投影，WGS 84。</translation>
    </message>
    <message>
        <source>Without a position: {count} of the stations.</source>
        <translation>没有位置的站位：{count} 个。</translation>
    </message>
    <message>
        <source>No station has a position: no map is drawn.</source>
        <translation>没有站位有位置：不绘制地图。</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>采样工具</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>depth in m</source>
        <translation>深度 (m)</translation>
    </message>
    <message>
        <source>began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>努力量</translation>
    </message>
    <message>
        <source>no station</source>
        <translation>无站位</translation>
    </message>
    <message>
        <source>Abundance per unit of effort</source>
        <translation>单位努力量的丰度</translation>
    </message>
    <message>
        <source>There is no station with an effort of which every photograph was looked at.</source>
        <translation>没有一个具有努力量的站位，其全部照片均已查看。</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>站位</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>单位值</translation>
    </message>
    <message>
        <source>Archives are told of no absence there.</source>
        <translation>那里不向数据库报告缺失。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>{number} per {unit}</source>
        <translation>每{unit} {number}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>Made by JellyGUI {version} on {moment}.</source>
        <translation>由 JellyGUI {version} 制作于 {moment}。</translation>
    </message>
    <message>
        <source>This page needs no network.</source>
        <translation>本页无需网络。</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>All of it over all effort, over the stations of which every photograph was looked at for the species, those without it included; one without photographs is no zero.</source>
        <translation>总数除以总努力量，仅计入全部照片均已针对该物种查看的站位，包括未发现该物种的站位；没有照片的站位不算零。</translation>
    </message>
    <message>
        <source>Individuals are told of species of which every photograph was counted, MaxN, which is that of each station added up, where one photograph of every sighting was.</source>
        <translation>个体数仅对每张照片均已计数的物种给出；各站位相加的 MaxN 在每次目击均有一张照片已计数时给出。</translation>
    </message>
    <message>
        <source>The interval comes of drawing stations again, and of fewer than {count} there is none. Photographs are not animals.</source>
        <translation>区间由对站位重复抽样得出；站位少于 {count} 个时不给出。照片不等于动物。</translation>
    </message>
    <message>
        <source>Random check</source>
        <translation>随机抽查</translation>
    </message>
    <message>
        <source>Nobody has answered a random check: how often the model is wrong on these photographs is not known.</source>
        <translation>尚无人完成随机抽查：模型在这些照片上的出错频率未知。</translation>
    </message>
    <message>
        <source>{photographs} were drawn from {from_count} with “{drawn_with}” in use, and {answered} answered; {applying} of the answers apply to “{model}”, {unsure} are unsure.</source>
        <translation>在使用“{drawn_with}”时从 {from_count} 张中抽取了 {photographs}，已回答 {answered} 张；其中 {applying} 个回答适用于“{model}”，{unsure} 个不确定。</translation>
    </message>
    <message>
        <source>Of those that it named {rate} are wrong.</source>
        <translation>在模型给出名称的照片中，错误的占 {rate}。</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>模型的判断</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take {count} more answers in a random check.</source>
        <translation>最不确定的计数精确到 ± {widest} 张照片；要达到 ± {half}，还需在随机抽查中再回答 {count} 张。</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take no more answers in a random check.</source>
        <translation>最不确定的计数精确到 ± {widest} 张照片；要达到 ± {half}，无需再回答。</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take more answers than are left to a random check ({count}).</source>
        <translation>最不确定的计数精确到 ± {widest} 张照片；要达到 ± {half}，所需的回答多于随机抽查剩余的照片（{count} 张）。</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} 至 {high}%</translation>
    </message>
    <message>
        <source>The project keeps no card of this model: its accuracy is not known.</source>
        <translation>项目中没有该模型的信息卡：其准确率未知。</translation>
    </message>
    <message>
        <source>made with JellyGUI {version}</source>
        <translation>由 JellyGUI {version} 制作</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>{rate} on {photographs}</source>
        <translation>{rate}，基于{photographs}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Its card holds no measurement: its accuracy is not known.</source>
        <translation>其信息卡中没有测量结果：其准确率未知。</translation>
    </message>
    <message>
        <source>No precision is promised: the model names by its own limits.</source>
        <translation>没有精确率承诺：模型按其自身界限命名。</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, shown at 95 %, by {answers}.</source>
        <translation>承诺：所命名者中至少 {share}% 正确，在 95% 水平上得到证明，依据{answers}。</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, by estimate, too few answers show it, by {answers}.</source>
        <translation>承诺：所命名者中至少 {share}% 正确，为估计值，回答太少尚不足以证明，依据{answers}。</translation>
    </message>
    <message>
        <source>named from</source>
        <translation>命名起点</translation>
    </message>
    <message>
        <source>right of answers</source>
        <translation>正确回答</translation>
    </message>
    <message>
        <source>shown at least</source>
        <translation>至少证明为</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} / {count}</translation>
    </message>
    <message>
        <source>What was not counted, and why</source>
        <translation>未计入者及原因</translation>
    </message>
    <message>
        <source>{number} with a photograph that another file holds too</source>
        <translation>{number}，其照片也存在于另一个文件中</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>{count} for other reasons</source>
        <translation>{count} 个因其他原因</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>{number}: what they show nobody knows</source>
        <translation>{number}：其内容无人知晓</translation>
    </message>
    <message>
        <source>{number} that neither model nor person named</source>
        <translation>{number}，模型和人均未命名</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>{number}: no photographs</source>
        <translation>{number}：不是照片</translation>
    </message>
    <message>
        <source>{number}; what they showed counts still</source>
        <translation>{number}；其显示的内容仍计入</translation>
    </message>
    <message>
        <source>{number}, counted, but on no day</source>
        <translation>{number}，已计入，但不属于任何日期</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>{number}, counted, but at no station</source>
        <translation>{number}，已计入，但不属于任何站位</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>无站位</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>没有遗漏。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>unnamed camera</source>
        <translation>未命名相机</translation>
    </message>
    <message>
        <source>every photograph; copies once</source>
        <translation>每张照片；副本计一次</translation>
    </message>
    <message>
        <source>bursts of one camera: at most {gap} s between photographs, {length} s in all; copies once</source>
        <translation>同一相机的连拍：照片间隔至多 {gap} 秒，总长 {length} 秒；副本计一次</translation>
    </message>
    <message>
        <source>{rule}; a video is one</source>
        <translation>{rule}；一个视频算一次</translation>
    </message>
    <message>
        <source>the limits of the promise</source>
        <translation>按承诺的界限</translation>
    </message>
    <message>
        <source>a confidence of {limit} on, by the model</source>
        <translation>置信度自 {limit} 起，由模型命名</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>目击次数</translation>
    </message>
    <message>
        <source>Camera clocks</source>
        <translation>相机时钟</translation>
    </message>
    <message>
        <source>as the cameras tell it</source>
        <translation>以相机所示为准</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>命名条件</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of their sorted content hashes</source>
        <translation>其排序后的内容哈希的 SHA-256：{hash}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of the sorted pairs of content hash and label</source>
        <translation>内容哈希与标注的排序对的 SHA-256：{hash}</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>other species</source>
        <translation>其他物种</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>there are {value}</source>
        <translation>估计有 {value}</translation>
    </message>
    <message>
        <source>there are {value} (95 % interval {low} to {high})</source>
        <translation>估计有 {value}（95% 区间 {low} 至 {high}）</translation>
    </message>
    <message>
        <source>{name}: {photographs} photographs, {confirmed} confirmed</source>
        <translation>{name}：{photographs} 张照片，{confirmed} 张已确认</translation>
    </message>
    <message>
        <source>Photographs by species</source>
        <translation>各物种的照片数</translation>
    </message>
    <message>
        <source>Photographs by day and species</source>
        <translation>各日期各物种的照片数</translation>
    </message>
    <message>
        <source>Photographs by part and species</source>
        <translation>各部分各物种的照片数</translation>
    </message>
    <message>
        <source>Map of the stations</source>
        <translation>站位地图</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>网次</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Something went wrong inside JellyGUI.</source>
        <translation>JellyGUI 内部出错。</translation>
    </message>
    <message>
        <source>All that you have said of photographs is saved. The zip holds log, versions and settings, no photographs; you see it before it is saved.</source>
        <translation>您对照片所作的标注均已保存。压缩包中有日志、版本和设置，没有照片；保存之前您可以查看。</translation>
    </message>
    <message>
        <source>Save diagnostic zip …</source>
        <translation>保存诊断压缩包…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>一个名称</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>({count} unknown)</source>
        <translation>（{count} 个未知）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>分类(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>调查(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>排序(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>亮度(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>对比度(&amp;O)</translation>
    </message>
    <message>
        <source>{model} …, which is not on this computer</source>
        <translation>{model}…，它不在这台计算机上</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”.</source>
        <translation>“{old}”现在叫“{new}”。</translation>
    </message>
    <message>
        <source>“{name}” is among your models.</source>
        <translation>“{name}”已在您的模型中。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Written, and it names by the promise of {wish}: {path}</source>
        <translation>已写入，并按 {wish} 的承诺命名：{path}</translation>
    </message>
    <message>
        <source>“{name}” takes {time} ms for a photograph here.</source>
        <translation>“{name}”在这里每张照片需要 {time} 毫秒。</translation>
    </message>
    <message>
        <source>“{path}” could not be moved to the trash.</source>
        <translation>无法将“{path}”移到回收站。</translation>
    </message>
    <message>
        <source>Its disk may have no trash: delete the file yourself.</source>
        <translation>它所在的磁盘可能没有回收站：请自行删除该文件。</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>“{name}”在回收站中。</translation>
    </message>
    <message>
        <source>JellyGUI models that name by the promise of {wish} (*{ending})</source>
        <translation>按 {wish} 的承诺命名的 JellyGUI 模型 (*{ending})</translation>
    </message>
    <message>
        <source>JellyGUI models (*{ending})</source>
        <translation>JellyGUI 模型 (*{ending})</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high}), n = {count}</source>
        <translation>{value}%（{low} 至 {high}），n = {count}</translation>
    </message>
    <message>
        <source>{rate}, on {photographs}</source>
        <translation>{rate}，基于 {photographs}</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>天蓝色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>菱形</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星形</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>五边形</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>十字形</translation>
    </message>
    <message>
        <source>triangle down</source>
        <translation>倒三角形</translation>
    </message>
    <message>
        <source>{colour} {shape}</source>
        <translation>{colour}{shape}</translation>
    </message>
    <message>
        <source>Species {digit}</source>
        <translation>物种 {digit}</translation>
    </message>
    <message>
        <source>In hand: {species}. Draw over photographs to name them so.</source>
        <translation>手持：{species}。在照片上拖过即可如此命名。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审阅</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>已由人确认</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>未鉴定</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Not yet classified</source>
        <translation>尚未分类</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>人员意见不一</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>与这些相似</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>The model changed its mind</source>
        <translation>模型改变了判断</translation>
    </message>
    <message>
        <source>Contradictions within a sighting</source>
        <translation>同一目击内有矛盾</translation>
    </message>
    <message>
        <source>Number of individuals is missing</source>
        <translation>缺少个体数</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站位</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>or {species}</source>
        <translation>或{species}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>标签 {name}</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>日期 {day}</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>站位 {name}</translation>
    </message>
    <message>
        <source>Camera {name}</source>
        <translation>相机 {name}</translation>
    </message>
    <message>
        <source>Labelled by {person}</source>
        <translation>由{person}标注</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>At no station</source>
        <translation>不属于任何站位</translation>
    </message>
    <message>
        <source>Camera not known</source>
        <translation>相机未知</translation>
    </message>
    <message>
        <source>Labelled without a name</source>
        <translation>未署名的标注</translation>
    </message>
    <message numerus="yes">
        <source>More like {count} photographs</source>
        <translation>
            <numerusform>与 {count} 张照片相似</numerusform>
        </translation>
    </message>
    <message>
        <source>More like {name}</source>
        <translation>与 {name} 相似</translation>
    </message>
    <message>
        <source>More like one photograph</source>
        <translation>与一张照片相似</translation>
    </message>
    <message>
        <source>Confidence up to {high}</source>
        <translation>置信度不高于 {high}</translation>
    </message>
    <message>
        <source>Confidence from {low}</source>
        <translation>置信度不低于 {low}</translation>
    </message>
    <message>
        <source>Confidence {low} to {high}</source>
        <translation>置信度 {low} 至 {high}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>未鉴定</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}？</translation>
    </message>
    <message>
        <source>{confirmed} of {total} confirmed</source>
        <translation>已确认 {confirmed}/{total}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Photograph beside it</source>
        <translation>旁边的照片</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>See another photograph beside it (V): choose it below</source>
        <translation>在旁边查看另一张照片 (V)：请在下方选择</translation>
    </message>
    <message>
        <source>Choose another photograph below.</source>
        <translation>请在下方选择另一张照片。</translation>
    </message>
    <message>
        <source>The animal fills the photograph.</source>
        <translation>动物充满画面。</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>操作方法</translation>
    </message>
    <message>
        <source>Open the guide: from a folder to counts</source>
        <translation>打开指南：从文件夹到计数</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name} {reason}。</translation>
    </message>
    <message>
        <source>No stacks</source>
        <translation>不叠放</translation>
    </message>
    <message>
        <source>By sighting (bursts and copies)</source>
        <translation>按目击（连拍和副本）</translation>
    </message>
    <message>
        <source>By station (deployment)</source>
        <translation>按站位（布放）</translation>
    </message>
    <message>
        <source>Near-copies</source>
        <translation>近似副本</translation>
    </message>
    <message>
        <source>Look-alikes ({share} and more)</source>
        <translation>相似照片（{share} 及以上）</translation>
    </message>
    <message>
        <source>{count} marked unsure</source>
        <translation>{count} 张标为不确定</translation>
    </message>
    <message>
        <source>{count} named {label}</source>
        <translation>{count} 张命名为{label}</translation>
    </message>
    <message>
        <source>{said}, {before} of them confirmed before</source>
        <translation>{said}，其中 {before} 张先前已确认</translation>
    </message>
    <message>
        <source>{said}, confirmed before</source>
        <translation>{said}，先前已确认</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} 张已确认</translation>
    </message>
    <message numerus="yes">
        <source>{count} set to {individuals} individuals</source>
        <translation>
            <numerusform>{count} 张设为 {individuals} 个个体</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a number of individuals</source>
        <translation>{count} 张没有个体数</translation>
    </message>
    <message>
        <source>{said}: what is shown of a stack; E opens it to count the others</source>
        <translation>{said}：堆叠中显示的那张；按 E 打开以计数其余照片</translation>
    </message>
    <message>
        <source>{count} show {label}, too</source>
        <translation>{count} 张还有{label}</translation>
    </message>
    <message>
        <source>{count} show {label}, too: ×{individuals} on what is shown of a stack</source>
        <translation>{count} 也显示 {label}：堆叠中显示的那张有 ×{individuals}</translation>
    </message>
    <message>
        <source>{count} show {label} ×{individuals}, too</source>
        <translation>{count} 张还有{label} ×{individuals}</translation>
    </message>
    <message>
        <source>{label} taken away from {count}</source>
        <translation>已从 {count} 张中去掉{label}</translation>
    </message>
    <message>
        <source>{count} teach nothing now; the Data page shows them</source>
        <translation>{count} 张现在不参与训练；“数据”页会列出它们</translation>
    </message>
    <message>
        <source>{count} teach again</source>
        <translation>{count} 张重新参与训练</translation>
    </message>
    <message>
        <source>{count} with another note or other tags</source>
        <translation>{count} 张换了备注或标签</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels merged</source>
        <translation>
            <numerusform>合并了 {count} 个标注</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Taken back: {told}</source>
        <translation>已撤销：{told}</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Done again: {told}</source>
        <translation>已重做：{told}</translation>
    </message>
    <message numerus="yes">
        <source>what was said of {count} photographs</source>
        <translation>
            <numerusform>对 {count} 张照片的说法</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {label}</source>
        <translation>{person}：{label}</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>无法使用：{reason}</translation>
    </message>
    <message>
        <source>{person} says {label}</source>
        <translation>{person}认为是{label}</translation>
    </message>
    <message>
        <source>you say {labels}</source>
        <translation>您认为是{labels}</translation>
    </message>
    <message>
        <source>you say {label}</source>
        <translation>您认为是{label}</translation>
    </message>
    <message numerus="yes">
        <source>{count} individuals</source>
        <translation>
            <numerusform>{count} 个个体</numerusform>
        </translation>
    </message>
    <message>
        <source>the model says {label}, {share}</source>
        <translation>模型认为是{label}，{share}</translation>
    </message>
    <message>
        <source>below its limits</source>
        <translation>低于其界限</translation>
    </message>
    <message>
        <source>your labels suggest {label}, {share}</source>
        <translation>您的标注提示是{label}，{share}</translation>
    </message>
    <message>
        <source>a copy of another file</source>
        <translation>另一个文件的副本</translation>
    </message>
    <message>
        <source>others of its sighting are called differently</source>
        <translation>同一目击中的其他照片命名不同</translation>
    </message>
    <message>
        <source>{count} {label}</source>
        <translation>{count} {label}</translation>
    </message>
    <message>
        <source>A stack of {total}: {labels}; {confirmed} of them confirmed</source>
        <translation>一叠 {total} 张：{labels}；其中 {confirmed} 张已确认</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>该副本</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>Enter takes the suggestion: {label}</source>
        <translation>回车采纳建议：{label}</translation>
    </message>
    <message>
        <source>Enter confirms: {label}, below its limits</source>
        <translation>回车确认：{label}，低于其界限</translation>
    </message>
    <message>
        <source>Enter confirms: {label}</source>
        <translation>回车确认：{label}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Time in the video</source>
        <translation>视频中的时间</translation>
    </message>
    <message>
        <source>{time} (its camera says {says})</source>
        <translation>{time}（相机显示 {says}）</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>{depth} m</source>
        <translation>{depth} 米</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>S</source>
        <translation>南</translation>
    </message>
    <message>
        <source>E</source>
        <translation>东</translation>
    </message>
    <message>
        <source>W</source>
        <translation>西</translation>
    </message>
    <message>
        <source>{error} The model that comes with the program is used.</source>
        <translation>{error} 改用程序自带的模型。</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ 物种</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>学名</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>命名人</translation>
    </message>
    <message>
        <source>AphiaID</source>
        <translation>AphiaID</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>阶元</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>已命名</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>由模型</translation>
    </message>
    <message>
        <source>“Aurelia aurita”, “Aurelia sp.”, “Cyanea cf. capillata”</source>
        <translation>“Aurelia aurita”、“Aurelia sp.”、“Cyanea cf. capillata”</translation>
    </message>
    <message>
        <source>Who described it, and when</source>
        <translation>由谁、何时描述</translation>
    </message>
    <message>
        <source>Its number in WoRMS, the World Register of Marine Species</source>
        <translation>它在 WoRMS（世界海洋物种名录）中的编号</translation>
    </message>
    <message>
        <source>The key that names it</source>
        <translation>为它命名的按键</translation>
    </message>
    <message>
        <source>Photographs that people call so</source>
        <translation>被人如此命名的照片</translation>
    </message>
    <message>
        <source>Photographs that the model in use calls so, named by people or not</source>
        <translation>正在使用的模型如此命名的照片，无论是否有人命名</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <source>+ station</source>
        <translation>+ 站位</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>by folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>它没有名称</translation>
    </message>
    <message>
        <source>another station is called so</source>
        <translation>另一个站位已用此名</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation>深度，米</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>采样工具</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>努力量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs, {review} to review</source>
        <translation>
            <numerusform>{count} 张照片，{review} 张待审阅</numerusform>
        </translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>模型 {model}</translation>
    </message>
    <message>
        <source>{count} suggested otherwise</source>
        <translation>{count} 张建议不同</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>{done} of {all} looked at</source>
        <translation>已查看 {done}/{all}</translation>
    </message>
    <message>
        <source>, {count} cannot be read</source>
        <translation>，{count} 个无法读取</translation>
    </message>
    <message>
        <source>CSV: commas, decimal point (*.csv)</source>
        <translation>CSV：逗号分隔，小数点 (*.csv)</translation>
    </message>
    <message>
        <source>CSV: semicolons, decimal comma (*.csv)</source>
        <translation>CSV：分号分隔，小数逗号 (*.csv)</translation>
    </message>
    <message>
        <source>Tabs, decimal point (*.tsv)</source>
        <translation>制表符分隔，小数点 (*.tsv)</translation>
    </message>
    <message>
        <source>Where channels are removed</source>
        <translation>在哪里删减通道</translation>
    </message>
    <message>
        <source>How photographs are shown</source>
        <translation>照片如何呈现</translation>
    </message>
    <message>
        <source>How fast it learns</source>
        <translation>学习的快慢</translation>
    </message>
    <message>
        <source>What keeps it from learning by heart</source>
        <translation>防止死记硬背的设置</translation>
    </message>
    <message>
        <source>Run {number}, {moment}</source>
        <translation>运行 {number}，{moment}</translation>
    </message>
    <message>
        <source>It gave a model, which is no longer on this computer.</source>
        <translation>它产生过一个模型，但已不在这台计算机上。</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>一个新模型：{name}。</translation>
    </message>
    <message>
        <source>It was cut off.</source>
        <translation>它被中断了。</translation>
    </message>
    <message>
        <source>It was cut off, and has been discarded.</source>
        <translation>它被中断，并已丢弃。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>它已正常结束。</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph.</source>
        <translation>随机检查（“计数”页）的每张照片都成为测试照片。</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph, but only {count} could be drawn here now.</source>
        <translation>随机检查（“计数”页）的每张照片都成为测试照片，但这里现在只能抽取 {count} 张。</translation>
    </message>
    <message>
        <source>{species} {change} of {count}</source>
        <translation>{species} {change}，共 {count}</translation>
    </message>
    <message>
        <source>This is the model before: {numbers}.</source>
        <translation>这是之前的模型：{numbers}。</translation>
    </message>
    <message>
        <source>Step {step}: {numbers}. {smaller} smaller than before ({before}).</source>
        <translation>第 {step} 步：{numbers}。比之前（{before}）小 {smaller}。</translation>
    </message>
    <message>
        <source>Every species is recognised as often as before.</source>
        <translation>每个物种的识别率都与之前一样。</translation>
    </message>
    <message>
        <source>The model has once learned from {seen} of the {count} photographs behind this: it shows what pruning loses, not how good the model is.</source>
        <translation>在这 {count} 张照片中，模型曾经学过 {seen} 张：它显示剪枝的损失，而不是模型有多好。</translation>
    </message>
    <message>
        <source>There are no validation photographs of {species}: nothing is known of these.</source>
        <translation>没有{species}的验证照片：对它们一无所知。</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value}%（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} 百万</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <translation>{number} 个参数</translation>
    </message>
    <message>
        <source>accuracy {rate}</source>
        <translation>准确率 {rate}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} 毫秒</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>无法写入“{path}”。</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>请选择您可以写入的位置。</translation>
    </message>
    <message>
        <source>Retrain: no new labels</source>
        <translation>再训练：没有新标注</translation>
    </message>
    <message numerus="yes">
        <source>Retrain with {count} new labels</source>
        <translation>
            <numerusform>用 {count} 个新标注再训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{parent}” would learn from {count} labelled photographs ({kinds}) and rehearse what it remembers of its own.</source>
        <translation>
            <numerusform>“{parent}”将从 {count} 张已标注照片（{kinds}）学习，并复习它记得的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out: copies, or pictures of one burst, with different labels (Data page).</source>
        <translation>
            <numerusform>{count} 张不参与：副本或同一连拍中的照片，但标注不同（“数据”页）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more say when to stop.</source>
        <translation>
            <numerusform>另有 {count} 张用来决定何时停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more test it.</source>
        <translation>
            <numerusform>另有 {count} 张用来测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} photographs of {species} test, as random checks do: label others to teach it.</source>
        <translation>
            <numerusform>{species}的全部 {count} 张照片都用于测试，随机检查的照片即是如此：请标注其他照片来教它。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has already learned every label of this project.</source>
        <translation>模型已经学过这个项目的所有标注。</translation>
    </message>
    <message>
        <source>Every photograph labelled so far ({count}) tests, as those of random checks do. Confirm or correct others: they teach the next model.</source>
        <translation>目前标注的照片（{count}）都用于测试，随机检查的照片即是如此。请确认或更正其他照片：它们用来训练下一个模型。</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first: they teach the next model.</source>
        <translation>请先确认或更正一些照片：它们用来训练下一个模型。</translation>
    </message>
    <message>
        <source>{species} is new to the model: label {more} more, it has {count}.</source>
        <translation>{species}对模型来说是新的：请再标注 {more} 张，现有 {count} 张。</translation>
    </message>
    <message>
        <source>“None of these” is new to the model: press 0 on {more} more, there are {count}.</source>
        <translation>“都不是”对模型来说是新的：请再对 {more} 张按 0，现有 {count} 张。</translation>
    </message>
    <message numerus="yes">
        <source>{count} further species are new and wait for more labels.</source>
        <translation>
            <numerusform>还有 {count} 个新物种在等待更多标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least: label more, or add a labelled folder (File menu).</source>
        <translation>新网络至少需要两个物种的已标注照片：请多标注一些，或添加一个已标注的文件夹（“文件”菜单）。</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species and none of these; then it is compared with “{parent}”.</source>
        <translation>新的 {network} 将从本项目的 {count} 张已标注照片学习，认识其中 {species} 个物种和“都不是”；然后与“{parent}”比较。</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species; then it is compared with “{parent}”.</source>
        <translation>新的 {network} 将从本项目的 {count} 张已标注照片学习，认识其中 {species} 个物种；然后与“{parent}”比较。</translation>
    </message>
    <message>
        <source>It takes about {time}, {memory} of memory and {disk} of disk here.</source>
        <translation>在这里大约需要 {time}、{memory} 内存和 {disk} 磁盘空间。</translation>
    </message>
    <message>
        <source>A retraining that began on {moment} was cut off.</source>
        <translation>{moment} 开始的一次再训练被中断了。</translation>
    </message>
    <message>
        <source>A pruning that began on {moment} was cut off.</source>
        <translation>{moment} 开始的一次剪枝被中断了。</translation>
    </message>
    <message>
        <source>The training of a new {network} that began on {moment} was cut off.</source>
        <translation>{moment} 开始的新 {network} 的训练被中断了。</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>本页尚未翻译。</translation>
    </message>
    <message>
        <source>{value} % (95 % interval {low} to {high} %, n = {count})</source>
        <translation>{value}% (95% 区间 {low} 至 {high}%，n = {count})</translation>
    </message>
    <message>
        <source>{photographs} in {files} was evaluated</source>
        <translation>评估了 {files}中的 {photographs}</translation>
    </message>
    <message>
        <source>{photographs} in {files} were evaluated</source>
        <translation>评估了 {files}中的 {photographs}</translation>
    </message>
    <message>
        <source>{files} with the same content as another counted once</source>
        <translation>{files}与其他文件内容相同，只计一次</translation>
    </message>
    <message>
        <source>{files} that could not be read left out</source>
        <translation>{files}无法读取，未计入</translation>
    </message>
    <message>
        <source>{files} not read yet left out</source>
        <translation>{files}尚未读取，未计入</translation>
    </message>
    <message>
        <source>, taken on {day}</source>
        <translation>，拍摄于 {day}</translation>
    </message>
    <message>
        <source>, taken on {count} days from {first} to {last}</source>
        <translation>，拍摄于 {first} 至 {last} 间的 {count} 天</translation>
    </message>
    <message>
        <source>, {count} of them on an unknown day</source>
        <translation>，其中 {count} 张日期未知</translation>
    </message>
    <message>
        <source>, at one station</source>
        <translation>，来自一个站位</translation>
    </message>
    <message>
        <source>, at {count} stations</source>
        <translation>，来自 {count} 个站位</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; of one every {seconds} s those at which the scene had changed, so that their number tells nothing of time).</source>
        <translation>其中包括视频帧（帧：{frames}，视频：{videos}；每 {seconds} 秒一帧，只取场景有变化者，因此其数量不反映时间）。</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; one every {seconds} s).</source>
        <translation>其中包括视频帧（帧：{frames}，视频：{videos}；每 {seconds} 秒一帧）。</translation>
    </message>
    <message>
        <source>one camera</source>
        <translation>一台相机</translation>
    </message>
    <message>
        <source>The clocks of cameras were corrected ({clocks}).</source>
        <translation>相机时钟已校正 ({clocks})。</translation>
    </message>
    <message>
        <source>No model was used.</source>
        <translation>未使用模型。</translation>
    </message>
    <message>
        <source>the model “{name}” (SHA-256 {hash})</source>
        <translation>模型“{name}”(SHA-256 {hash})</translation>
    </message>
    <message>
        <source>Of these photographs {model}, which is in use, has classified none.</source>
        <translation>在这些照片中，所用的{model}尚未对任何一张分类。</translation>
    </message>
    <message>
        <source>One of them was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>其中一张用 JellyGUI {version} 由{model}分类{network}。</translation>
    </message>
    <message>
        <source>{count} of them were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>其中 {count} 张用 JellyGUI {version} 由{model}分类{network}。</translation>
    </message>
    <message>
        <source>It was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>该照片用 JellyGUI {version} 由{model}分类{network}。</translation>
    </message>
    <message>
        <source>They were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>这些照片用 JellyGUI {version} 由{model}分类{network}。</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species and none of these apart</source>
        <translation>，该模型为一个网络 ({network})，可区分 {count} 个物种和“都不是”</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species apart</source>
        <translation>，该模型为一个网络 ({network})，可区分 {count} 个物种</translation>
    </message>
    <message>
        <source>; its accuracy was {rate} on {photographs}, by Wilson&apos;s score interval (with Newcombe&apos;s continuity correction near 0 and 1) for the effective number of groups of copies and bursts (Rao &amp; Scott 1992)</source>
        <translation>；其准确率为 {rate}，基于{photographs}，采用 Wilson 得分区间 (在 0 和 1 附近采用 Newcombe 连续性校正)，按副本与连拍组的有效数目计算 (Rao &amp; Scott 1992)</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, as shown at 95 % by exact binomial tests in fixed sequence (Clopper &amp; Pearson 1934; Angelopoulos et al. 2021) on {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>对每个物种设定了置信度界限，使所命名者中至少 {share}% 正确，并由固定顺序的精确二项检验 (Clopper &amp; Pearson 1934; Angelopoulos et al. 2021) 在 95% 水平上依据{answers}证明；低于界限或与模型所学不相似的 {photographs}保持未鉴定。</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, an estimate from {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>对每个物种设定了置信度界限，使所命名者中至少 {share}% 正确，为依据{answers}的估计；低于界限或与模型所学不相似的 {photographs}保持未鉴定。</translation>
    </message>
    <message>
        <source>{photographs} with a confidence below {limit}, or unlike what the model had learned, stayed unidentified.</source>
        <translation>置信度低于 {limit} 或与模型所学不相似的 {photographs}保持未鉴定。</translation>
    </message>
    <message>
        <source>{photographs} stayed unidentified.</source>
        <translation>{photographs}保持未鉴定。</translation>
    </message>
    <message>
        <source>No label was given or confirmed by a person.</source>
        <translation>没有由人给出或确认的标注。</translation>
    </message>
    <message>
        <source>The labels of {photographs} ({share} %) were given or confirmed by people, whose word counts before the model&apos;s.</source>
        <translation>{photographs} ({share}%) 的标注由人给出或确认，人的判断优先于模型。</translation>
    </message>
    <message>
        <source>The model was not checked on a random sample of this survey.</source>
        <translation>未在本次调查的随机样本上检验模型。</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled; {answered} were labelled by a person who did not see what the model said.</source>
        <translation>从无人标注的 {from_count} 张中随机抽取了 {photographs}；其中 {answered} 张由一名看不到模型判断的人标注。</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled, in strata by what the model said of them (Neyman allocation), one of each group of copies and bursts in a stratum, with known chances (Rosén 1997); {answered} were labelled by a person who did not see what the model said.</source>
        <translation>从无人标注的 {from_count} 张中随机抽取了 {photographs}，按模型的判断分层 (Neyman 分配)，每层中每组副本与连拍取一张，抽取概率已知 (Rosén 1997)；其中 {answered} 张由一名看不到模型判断的人标注。</translation>
    </message>
    <message>
        <source>The model “{model}” was wrong on {rate} of those that it named (Wilson&apos;s score interval, with Newcombe&apos;s continuity correction near 0 and 1, for Kish&apos;s effective sample size; answers of one group tell as much as one).</source>
        <translation>在模型“{model}”给出名称的照片中，错误率为 {rate} (Wilson 得分区间，在 0 和 1 附近采用 Newcombe 连续性校正，按 Kish 有效样本量计算；同一组的回答只相当于一个)。</translation>
    </message>
    <message>
        <source>Checks before it, {count}, entered the estimates likewise.</source>
        <translation>此前的 {count} 次抽查同样用于估计。</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels, without a correction of the model&apos;s errors.</source>
        <translation>各物种的照片数是标注的计数，未校正模型的误差。</translation>
    </message>
    <message>
        <source>The number of photographs that show each species was estimated by post-stratification by the model&apos;s answers (Olofsson et al. 2014), labels by people being taken as exact; 95 % intervals are Wilson&apos;s with the effective sample size that the variance of the estimate gives (Franco et al. 2019), in which strata are smoothed by pseudo-Bayes cells (Fienberg &amp; Holland 1973) and corrected for finite populations.</source>
        <translation>显示各物种的照片数按模型的回答进行事后分层估计 (Olofsson et al. 2014)，人的标注视为准确；95% 区间为 Wilson 区间，采用由估计方差得出的有效样本量 (Franco et al. 2019)，各层以伪贝叶斯单元平滑 (Fienberg &amp; Holland 1973)，并作有限总体校正。</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels by people, who have named all photographs; none is estimated.</source>
        <translation>各物种的照片数是人的标注的计数，所有照片均已由人命名；没有估计值。</translation>
    </message>
    <message>
        <source>A sighting is a photograph; copies count once.</source>
        <translation>一张照片为一次目击；副本计一次。</translation>
    </message>
    <message>
        <source>A sighting is a photograph, or a burst of one camera with at most {gap} s between photographs and {length} s in all; copies count once.</source>
        <translation>一次目击为一张照片，或同一相机的一组连拍，照片间隔至多 {gap} 秒，总长至多 {length} 秒；副本计一次。</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>一个视频的帧算一次目击。</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; 95 % intervals are percentiles of 2,000 draws of stations with replacement (Efron &amp; Tibshirani 1993).</source>
        <translation>单位努力量 ({units}) 的丰度为 {measures} 之和除以全部照片均已针对该物种查看的站位的努力量之和，包括未发现该物种的站位；95% 区间为对站位有放回抽样 2000 次的百分位数 (Efron &amp; Tibshirani 1993)。</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; fewer than {count} stations tell no interval.</source>
        <translation>单位努力量 ({units}) 的丰度为 {measures} 之和除以全部照片均已针对该物种查看的站位的努力量之和，包括未发现该物种的站位；站位少于 {count} 个时不给出区间。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>AboutBox</name>
    <message>
        <source>About JellyGUI</source>
        <translation>关于 JellyGUI</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>It counts jellyfish species in photographs.</source>
        <translation>它统计照片中的水母物种。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>LicenceText</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Reading the licences …</source>
        <translation>正在读取许可证…</translation>
    </message>
    <message>
        <source>The licences cannot be read.</source>
        <translation>无法读取许可证。</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>As&amp;k before changing many confirmed labels</source>
        <translation>更改大量已确认标注前询问(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Large photograph</source>
        <translation>大图</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation>模型卡片</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>测量速度</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <translation>
            <numerusform>{count} 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>请选择一个模型</translation>
    </message>
    <message>
        <source>“Compare two” lays them side by side.</source>
        <translation>“比较两个”将它们并排显示。</translation>
    </message>
    <message>
        <source>The model that came with the program stays.</source>
        <translation>程序自带的模型会保留。</translation>
    </message>
    <message>
        <source>This project uses it.</source>
        <translation>本项目正在使用它。</translation>
    </message>
    <message>
        <source>Moves its file to the trash.</source>
        <translation>将其文件移到回收站。</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>源自</translation>
    </message>
    <message numerus="yes">
        <source>In use: its predictions on {count} photographs count.</source>
        <translation>
            <numerusform>使用中：它对 {count} 张照片的预测计入统计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on all {count} photographs are kept: using it takes a moment.</source>
        <translation>
            <numerusform>它对全部 {count} 张照片的预测都已保存：启用只需片刻。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on {count} photographs are kept; using it classifies the others.</source>
        <translation>
            <numerusform>它对 {count} 张照片的预测已保存；启用时会对其余照片分类。</numerusform>
        </translation>
    </message>
    <message>
        <source>Using it classifies every photograph; your labels stand.</source>
        <translation>启用时会对每张照片分类；您的标注不变。</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Result of the random check</source>
        <translation>随机检查的结果</translation>
    </message>
    <message>
        <source>Check a random sample …</source>
        <translation>检查随机样本…</translation>
    </message>
    <message>
        <source>How exactly to know every count, in photographs</source>
        <translation>每个计数要精确到多少张照片</translation>
    </message>
    <message>
        <source>Least certain: ± {widest} photographs. For ±</source>
        <translation>最不确定的：± {widest} 张照片。要达到 ±</translation>
    </message>
    <message>
        <source>answer about {count} more.</source>
        <translation>请再回答约 {count} 张。</translation>
    </message>
    <message>
        <source>nothing more is to be answered.</source>
        <translation>无需再回答。</translation>
    </message>
    <message>
        <source>this survey is too small (left to answer: {count}).</source>
        <translation>本次调查太小（剩余可回答：{count} 张）。</translation>
    </message>
    <message>
        <source>How often is the model wrong here? Answer a few photographs drawn at random.</source>
        <translation>模型在这里多久出错一次？请回答随机抽取的几张照片。</translation>
    </message>
    <message>
        <source>The photographs were drawn at random, each with a known chance: they are a fair sample for any model, and your answers stay true.</source>
        <translation>这些照片是随机抽取的，每张的概率已知：对任何模型都是公平的样本，您的回答始终有效。</translation>
    </message>
    <message>
        <source>{species}: {rate} wrong</source>
        <translation>{species}：{rate} 错误</translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total}, {answered} are answered.</source>
        <translation>
            <numerusform>从 {total} 张中随机抽取 {drawn} 张，已回答 {answered} 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total} with “{model}” in use, {answered} are answered</source>
        <translation>
            <numerusform>在使用“{model}”时从 {total} 张中随机抽取 {drawn} 张，已回答 {answered} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apply to “{model}”</source>
        <translation>
            <numerusform>{count} 张适用于“{model}”</numerusform>
        </translation>
    </message>
    <message>
        <source>it has learned from {count}</source>
        <translation>它从 {count} 学习过</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait to be classified</source>
        <translation>
            <numerusform>{count} 张等待分类</numerusform>
        </translation>
    </message>
    <message>
        <source>“{model}” had named none of them.</source>
        <translation>其中没有一张由“{model}”命名。</translation>
    </message>
    <message>
        <source>“{model}” is wrong on {rate} of those that it named.</source>
        <translation>在“{model}”命名的照片中，它错了 {rate}。</translation>
    </message>
</context>
<context>
    <name>ClocksBox</name>
    <message>
        <source>Camera clocks</source>
        <translation>相机时钟</translation>
    </message>
    <message>
        <source>Where the clock of a camera was off, say what is to be added to it: days, stations, the order in the grid and what is exported go by the corrected time, and so do bursts once you group anew (Counts). The files are never changed.</source>
        <translation>如果相机时钟不准，请说明需要加多少：日期、站位、网格顺序和导出内容都按校正后的时间，重新分组（“计数”）后连拍也是。文件绝不会被更改。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>+1 h 12 min, −0:30, 90 s</source>
        <translation>+1 h 12 min, −0:30, 90 s</translation>
    </message>
    <message>
        <source>Add to its clock</source>
        <translation>加到其时钟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>card 2</source>
        <translation>存储卡 2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>相机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;From (its own time)</source>
        <translation>从（相机自己的时间）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until (its own time)</source>
        <translation>到（相机自己的时间）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The camera says</source>
        <translation>相机显示</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>将变为</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>已设置的内容</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已加</translation>
    </message>
    <message>
        <source>&amp;Correct the clock</source>
        <translation>校正时钟(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取回(&amp;T)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>“{offset}” is not added to the clock: press “Correct the clock” for that.</source>
        <translation>“{offset}”尚未加到时钟上：请按“校正时钟”。</translation>
    </message>
    <message numerus="yes">
        <source>, {count} photographs</source>
        <translation>
            <numerusform>，{count} 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cameras have no room here: see jellygui clocks.</source>
        <translation>
            <numerusform>还有 {count} 台相机放不下：请见 jellygui clocks。</numerusform>
        </translation>
    </message>
    <message>
        <source>No photograph here tells a time.</source>
        <translation>这里没有照片带有时间。</translation>
    </message>
    <message>
        <source>“{text}” is no span of time; write it as +1 h 12 min, −0:30 or 90 s.</source>
        <translation>“{text}”不是一段时间；请写成 +1 h 12 min、−0:30 或 90 s。</translation>
    </message>
    <message>
        <source>“{text}” is no time; write it as 2024-07-09 10:30.</source>
        <translation>“{text}”不是时间；请写成 2024-07-09 10:30。</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>它会在开始之前结束。</translation>
    </message>
    <message>
        <source>No photograph of this camera lies in that span.</source>
        <translation>该时段内没有这台相机的照片。</translation>
    </message>
    <message>
        <source>its first</source>
        <translation>其第一张</translation>
    </message>
    <message>
        <source>its last</source>
        <translation>其最后一张</translation>
    </message>
    <message>
        <source>a camera without a name</source>
        <translation>没有名称的相机</translation>
    </message>
    <message>
        <source>{camera} no. {serial}</source>
        <translation>{camera}，编号 {serial}</translation>
    </message>
    <message>
        <source>{offset} added to the clock of {camera}.</source>
        <translation>{camera} 的时钟已加 {offset}。</translation>
    </message>
    <message>
        <source>Corrections of clocks taken back: {count}.</source>
        <translation>已取回的时钟校正：{count}。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Confirm what is offered</source>
        <translation>确认所提供的名称</translation>
    </message>
    <message>
        <source>Same as last</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>Skip to the next to look at</source>
        <translation>跳到下一张待查看的</translation>
    </message>
    <message>
        <source>Find a species …</source>
        <translation>查找物种…</translation>
    </message>
    <message>
        <source>Number of individuals …</source>
        <translation>个体数…</translation>
    </message>
    <message>
        <source>Another species …</source>
        <translation>另一物种…</translation>
    </message>
    <message>
        <source>Take a species away …</source>
        <translation>去掉一个物种…</translation>
    </message>
    <message>
        <source>Take a species in hand …</source>
        <translation>手持一个物种…</translation>
    </message>
    <message>
        <source>Note and tags …</source>
        <translation>备注和标签…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>大图预览</translation>
    </message>
    <message>
        <source>What the model looked at</source>
        <translation>模型看了哪里</translation>
    </message>
    <message>
        <source>Two photographs side by side</source>
        <translation>两张照片并排</translation>
    </message>
    <message>
        <source>Zoom to the animal</source>
        <translation>放大到动物</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>更亮</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>更暗</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>增强对比度</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>减弱对比度</translation>
    </message>
    <message>
        <source>As it is, no brighter or darker</source>
        <translation>原样，不变亮也不变暗</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>返回网格</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>Select copies and burst</source>
        <translation>选择副本和连拍</translation>
    </message>
    <message>
        <source>Next kind of stacks</source>
        <translation>下一种叠放方式</translation>
    </message>
    <message>
        <source>Open or fold the stack</source>
        <translation>展开或折叠该叠</translation>
    </message>
    <message>
        <source>Open or fold all stacks</source>
        <translation>展开或折叠所有叠</translation>
    </message>
    <message>
        <source>Show in its fol&amp;der</source>
        <translation>在其文件夹中显示(&amp;D)</translation>
    </message>
    <message>
        <source>Show the chosen ones alone</source>
        <translation>只显示所选照片</translation>
    </message>
    <message>
        <source>L&amp;ikeness map</source>
        <translation>相似图(&amp;L)</translation>
    </message>
    <message>
        <source>Choose more around it on the map</source>
        <translation>在图上选择周围更多照片</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>与这些相似</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>该物种中的异常照片</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Same as last: {label}</source>
        <translation>与上次相同：{label}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>What changes for each species</source>
        <translation>每个物种的变化</translation>
    </message>
    <message>
        <source>{name}: right on {right} of {all}</source>
        <translation>{name}：{all} 张中 {right} 张正确</translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} photographs on which they disagree</source>
        <translation>
            <numerusform>显示它们意见不同的 {count} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>They disagree on no photograph</source>
        <translation>它们没有意见不同的照片</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>正确：{name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>There is nothing to compare “{old}” and “{new}” on yet</source>
        <translation>还没有可用来比较“{old}”和“{new}”的照片</translation>
    </message>
    <message>
        <source>“{new}” is better than “{old}”</source>
        <translation>“{new}”优于“{old}”</translation>
    </message>
    <message>
        <source>“{new}” learns {species}</source>
        <translation>“{new}”学会了{species}</translation>
    </message>
    <message>
        <source>“{new}” is worse than “{old}”</source>
        <translation>“{new}”不如“{old}”</translation>
    </message>
    <message>
        <source>Too few photographs to tell “{old}” and “{new}” apart</source>
        <translation>照片太少，无法区分“{old}”和“{new}”</translation>
    </message>
    <message>
        <source>Label photographs that neither model was made with, then compare again.</source>
        <translation>请标注两个模型都没有学过的照片，然后再比较。</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs are left out: a model has seen them.</source>
        <translation>
            <numerusform>{count} 张已标注照片不参与：有一个模型见过它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} show species that neither knows.</source>
        <translation>
            <numerusform>{count} 张显示的物种两者都不认识。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} near-copies and pictures of a burst are counted once.</source>
        <translation>
            <numerusform>{count} 张近似副本和连拍照片只算一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are what the photographs show, columns what the model says of them.</source>
        <translation>行是照片中的物种，列是模型的说法。</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs on which “{old}” and “{new}” disagree</source>
        <translation>
            <numerusform>“{old}”和“{new}”意见不同的 {count} 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceBox</name>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>{count} of {all} photographs of {truth}: “{said}”.</source>
        <translation>
            <numerusform>{truth}的 {all} 张照片中有 {count} 张：“{said}”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Use the new model</source>
        <translation>使用新模型</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>保留现有模型</translation>
    </message>
    <message>
        <source>There are no test photographs on which both could be measured.</source>
        <translation>没有可同时评测两者的测试照片。</translation>
    </message>
    <message numerus="yes">
        <source>Test photographs have decided {count} times in this project: the oftener they choose, the less they prove. A new random sample is fresh.</source>
        <translation>
            <numerusform>测试照片在本项目中已经决定过 {count} 次：用来选择的次数越多，证明力越弱。新的随机样本是全新的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is better.</source>
        <translation>新模型更好。</translation>
    </message>
    <message>
        <source>The new model learns: {species}.</source>
        <translation>新模型学会了：{species}。</translation>
    </message>
    <message>
        <source>The new model has lost: {species}.</source>
        <translation>新模型丢失了：{species}。</translation>
    </message>
    <message>
        <source>The new model is worse.</source>
        <translation>新模型更差。</translation>
    </message>
    <message>
        <source>Too few test photographs to tell which model is better.</source>
        <translation>测试照片太少，无法判断哪个模型更好。</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>In a random check each photograph is answered by itself: choose one.</source>
        <translation>在随机检查中，每张照片都单独回答：请只选一张。</translation>
    </message>
    <message>
        <source>In a random check, name what it shows first.</source>
        <translation>在随机检查中，请先说出照片上是什么。</translation>
    </message>
    <message>
        <source>The order of the species.</source>
        <translation>物种的顺序。</translation>
    </message>
    <message>
        <source>Nothing is said of what cannot be read or is no longer there.</source>
        <translation>无法读取或已不存在的照片不能标注。</translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message>
        <source>Photographs by species, as bars</source>
        <translation>按物种统计的照片，条形图</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} photographs, {confirmed} confirmed</source>
        <translation>
            <numerusform>{name}：{count} 张照片，{confirmed} 张已确认</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCharts</name>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>按物种</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Counts, charts and methods of all photographs, on one page or as PDF</source>
        <translation>所有照片的计数、图表和方法，一页网页或 PDF</translation>
    </message>
    <message>
        <source>Photographs by day and species, as bars</source>
        <translation>按日期和物种统计的照片，条形图</translation>
    </message>
    <message>
        <source>Photographs by folder or station, as bars</source>
        <translation>按文件夹或站位统计的照片，条形图</translation>
    </message>
    <message>
        <source>Stations on a map, as circles</source>
        <translation>地图上的站位，以圆表示</translation>
    </message>
    <message>
        <source>Full colour: confirmed by a person. Pale: by the model alone.</source>
        <translation>实色：已由人确认。浅色：仅由模型判断。</translation>
    </message>
    <message>
        <source>Whiskers: how many there are (95 %), from the foot of each part.</source>
        <translation>须线：估计数（95%），从各部分的底部起。</translation>
    </message>
    <message>
        <source>Area of a circle: photographs that show a species. Coast: Natural Earth, to about a kilometre.</source>
        <translation>圆的面积：显示某物种的照片。海岸线：Natural Earth，精度约一公里。</translation>
    </message>
    <message>
        <source>No station and no photograph has a position: see Survey, Stations …</source>
        <translation>没有站位或照片有位置：见“调查”，站位…</translation>
    </message>
    <message>
        <source>Places are the photographs&apos; own: no station has a position.</source>
        <translation>位置取自照片：没有站位有位置。</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>学名</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>目击次数</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>个体数</translation>
    </message>
    <message>
        <source>MaxN</source>
        <translation>MaxN</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>There are (95 %)</source>
        <translation>估计数（95%）</translation>
    </message>
    <message>
        <source>How many photographs there are: what people said, and an estimate of the rest from random checks, with its 95 % interval. It takes the model&apos;s errors off.</source>
        <translation>照片实际有多少：人的标注，加上由随机检查对其余部分的估计及其 95% 区间。它扣除了模型的错误。</translation>
    </message>
    <message>
        <source>The largest number of individuals on one photograph, by which no animal is counted twice: of each part, where the counts are parted by station, day or folder. Empty where nobody counted.</source>
        <translation>单张照片上的最大个体数，因此没有动物被计两次：在按站位、日期或文件夹划分时，为每一部分的值。无人计数处为空。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts by species</source>
        <translation>按物种计数</translation>
    </message>
    <message>
        <source>Abundance per effort</source>
        <translation>单位努力量丰度</translation>
    </message>
    <message>
        <source>What is divided by the effort</source>
        <translation>除以努力量的是什么</translation>
    </message>
    <message>
        <source>Precision …</source>
        <translation>精度…</translation>
    </message>
    <message>
        <source>Promise how often what is named shall be right</source>
        <translation>承诺命名结果的正确率</translation>
    </message>
    <message>
        <source>Which photographs are counted</source>
        <translation>统计哪些照片</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Those filtered on the Photos page</source>
        <translation>“照片”页上筛选出的照片</translation>
    </message>
    <message>
        <source>Part the counts by</source>
        <translation>计数划分方式</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>按站位</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export images CSV …</source>
        <translation>导出图像 CSV…</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Counts that no person has confirmed carry the model&apos;s error. Photographs and frames of videos are not abundance without effort. The bundled model was measured on pictures from the web, not on surveys.</source>
        <translation>未经人确认的计数带有模型的误差。没有努力量的照片数和视频帧数不是丰度。自带模型是用网络图片评测的，而不是调查照片。</translation>
    </message>
    <message>
        <source>Photographs per effort</source>
        <translation>单位努力量照片数</translation>
    </message>
    <message>
        <source>Sightings per effort</source>
        <translation>单位努力量目击次数</translation>
    </message>
    <message>
        <source>Individuals per effort</source>
        <translation>单位努力量个体数</translation>
    </message>
    <message>
        <source>MaxN per effort</source>
        <translation>单位努力量 MaxN</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{rate} per {unit}</source>
        <translation>每{unit} {rate}</translation>
    </message>
    <message numerus="yes">
        <source>At {count} stations: {rates}</source>
        <translation>
            <numerusform>在 {count} 个站位：{rates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By folder, level {number} ({count} folders)</source>
        <translation>
            <numerusform>按文件夹，第 {number} 级（{count} 个文件夹）</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站位</translation>
    </message>
    <message>
        <source>The model is “{model}”.</source>
        <translation>模型是“{model}”。</translation>
    </message>
</context>
<context>
    <name>CutOffBar</name>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再次训练</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Show photographs</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Exclude species</source>
        <translation>排除物种</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Labelled photographs by species, origin and role</source>
        <translation>按物种、来源和角色统计的已标注照片</translation>
    </message>
    <message>
        <source>Copies and bursts with different labels</source>
        <translation>标注不同的副本和连拍</translation>
    </message>
    <message>
        <source>Near-copies and bursts</source>
        <translation>近似副本和连拍</translation>
    </message>
    <message>
        <source>Reading the labels …</source>
        <translation>正在读取标注…</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs.</source>
        <translation>
            <numerusform>{count} 张已标注照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels that teach are new since “{model}” was made.</source>
        <translation>
            <numerusform>自“{model}”制成以来，有 {count} 个可用于训练的新标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each number opens its photographs.</source>
        <translation>点击每个数字可打开其照片。</translation>
    </message>
    <message>
        <source>Confirm or correct photographs, and they stand here.</source>
        <translation>确认或更正照片后，它们会出现在这里。</translation>
    </message>
    <message>
        <source>Contradictions: copies, or pictures of one burst, with different labels. They count as they are labelled, and teach nothing.</source>
        <translation>矛盾：副本或同一连拍中的照片，标注却不同。它们按标注计数，但不参与训练。</translation>
    </message>
    <message>
        <source>No copies or bursts contradict each other.</source>
        <translation>没有互相矛盾的副本或连拍。</translation>
    </message>
    <message>
        <source>Near-copies and bursts: each group keeps to one role.</source>
        <translation>近似副本和连拍：每组只有一个角色。</translation>
    </message>
    <message>
        <source>There are no near-copies among the labelled photographs.</source>
        <translation>已标注的照片中没有近似副本。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <source>Let species teach again</source>
        <translation>让物种重新参与训练</translation>
    </message>
    <message numerus="yes">
        <source>{species}, {what}: {count} photographs</source>
        <translation>
            <numerusform>{species}，{what}：{count} 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTabs</name>
    <message>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>可疑标注</translation>
    </message>
    <message>
        <source>Doubtful labels ({count})</source>
        <translation>可疑标注（{count}）</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <translation>改标</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>What the photographs show</source>
        <translation>照片显示的内容</translation>
    </message>
    <message>
        <source>Photographs whose species a person has said</source>
        <translation>由人说出物种的照片</translation>
    </message>
    <message>
        <source>Labels that came with a folder per species</source>
        <translation>随每物种一个文件夹而来的标注</translation>
    </message>
    <message>
        <source>Labels that were given in a random check</source>
        <translation>在随机检查中给出的标注</translation>
    </message>
    <message>
        <source>A person has said what the model said that was in use then</source>
        <translation>人的说法与当时使用的模型相同</translation>
    </message>
    <message>
        <source>A person has said something else than the model that was in use then</source>
        <translation>人的说法与当时使用的模型不同</translation>
    </message>
    <message>
        <source>What the model in use has kept of its own photographs, without a pixel</source>
        <translation>正在使用的模型从自己的照片中保留的内容，不含任何像素</translation>
    </message>
    <message>
        <source>These teach</source>
        <translation>这些用于训练</translation>
    </message>
    <message>
        <source>These say when to stop</source>
        <translation>这些决定何时停止</translation>
    </message>
    <message>
        <source>These measure, and never teach</source>
        <translation>这些只用于测量，绝不用于训练</translation>
    </message>
    <message>
        <source>These neither teach nor test: near-copies with other labels, altered copies, or too few of a species that is new to the model</source>
        <translation>这些既不训练也不测试：标注不同的近似副本、改动过的副本，或对模型来说是新物种但太少</translation>
    </message>
    <message>
        <source>These teach, and the model in use was made without them</source>
        <translation>这些用于训练，正在使用的模型没有学过它们</translation>
    </message>
    <message>
        <source>These teach, and had another label when the model in use was made</source>
        <translation>这些用于训练，正在使用的模型制成时它们的标注不同</translation>
    </message>
    <message>
        <source>These teach nothing until you let them</source>
        <translation>在您允许之前，这些不用于训练</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>DaysBox</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day is the camera&apos;s (by its corrected clock); where it tells none, one that the name of the file or of a folder says (2024-07-09, 9.7.2024, 20240709). Click a day to say another, which then counts for all photographs in that folder; without text it is unknown.</source>
        <translation>日期取自相机（按校正后的时钟）；没有时，取文件名或文件夹名中的日期（2024-07-09、9.7.2024、20240709）。点击日期可改为另一个，它随即适用于该文件夹的所有照片；留空则为未知。</translation>
    </message>
    <message>
        <source>Days of the folders</source>
        <translation>文件夹的日期</translation>
    </message>
    <message>
        <source>&amp;Read the names again</source>
        <translation>重新读取名称(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as 2024-07-09 or 9.7.2024.</source>
        <translation>“{text}”不是日期；请写成 2024-07-09 或 9.7.2024。</translation>
    </message>
    <message>
        <source>Choose the folders whose names are to be read.</source>
        <translation>请选择要读取其名称的文件夹。</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Learns on</source>
        <translation>训练所用设备</translation>
    </message>
    <message>
        <source>What the network computes on while it learns. A step is timed on both, and the quicker one is taken, unless you choose.</source>
        <translation>网络训练时所用的计算设备。会在两者上各测一步的时间，取较快者，除非您自己选择。</translation>
    </message>
    <message>
        <source>Whichever is quicker</source>
        <translation>较快者</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>处理器</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Diagnostic zip</source>
        <translation>诊断压缩包</translation>
    </message>
    <message>
        <source>This is what the zip will hold: no photographs and no project. Nothing is sent; you save it, and give it to whom you like.</source>
        <translation>压缩包将包含以下内容：没有照片，没有项目。不会发送任何东西；由您保存，并交给您愿意给的人。</translation>
    </message>
    <message>
        <source>Files in the zip</source>
        <translation>压缩包中的文件</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>With &amp;names: of files, folders, projects, species, people and this computer</source>
        <translation>包含名称：文件、文件夹、项目、物种、人员和这台计算机(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>无法读取日志。</translation>
    </message>
    <message>
        <source>… (what came before is in the zip)</source>
        <translation>…（之前的内容在压缩包中）</translation>
    </message>
    <message>
        <source>Save diagnostic zip</source>
        <translation>保存诊断压缩包</translation>
    </message>
</context>
<context>
    <name>DoubtTile</name>
    <message>
        <source>rather</source>
        <translation>更像</translation>
    </message>
</context>
<context>
    <name>DoubtsModel</name>
    <message>
        <source>{name}: {label}, rather {suggestion}</source>
        <translation>{name}：{label}，更像{suggestion}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more of its copies and burst go with it.</source>
        <translation>
            <numerusform>它的副本和连拍中另有 {count} 张一并处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>Doubtful labels, the worst first</source>
        <translation>可疑标注，最可疑的在前</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新判断</translation>
    </message>
    <message>
        <source>Judge all labels as they are now</source>
        <translation>按现在的样子判断所有标注</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>可疑标注</translation>
    </message>
    <message>
        <source>Judging the labels …</source>
        <translation>正在判断标注…</translation>
    </message>
    <message>
        <source>{doubted} of {judged} labels are doubted, the worst first: a last layer that has not seen the photograph, on what “{model}” sees, speaks for another word. Decide by the photograph. Copies and bursts go together.</source>
        <translation>{judged} 个标注中有 {doubted} 个可疑，最可疑的在前：一个没有见过该照片的最后一层，根据“{model}”所见，支持另一个说法。请根据照片决定。副本和连拍一并处理。</translation>
    </message>
    <message>
        <source>Confirm or correct photographs of several species: then they are judged.</source>
        <translation>请确认或更正几个物种的照片：然后会判断它们。</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs wait until the model in use looks at them (“Classify now” in menu Classify).</source>
        <translation>
            <numerusform>{count} 张已标注照片在等待正在使用的模型查看（“分类”菜单中的“立即分类”）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs cannot be judged: what the model saw of them is damaged in this project.</source>
        <translation>
            <numerusform>{count} 张已标注照片无法判断：模型对它们所见的记录在本项目中已损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown are the worst; {count} more come when you judge again.</source>
        <translation>
            <numerusform>显示的是最可疑的；重新判断后还有 {count} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {label}</source>
        <translation>保留{label}</translation>
    </message>
    <message>
        <source>Take {suggestion}</source>
        <translation>采用{suggestion}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Exclude from training</source>
        <translation>不用于训练</translation>
    </message>
    <message>
        <source>{name} and what belongs to it</source>
        <translation>{name} 及其所属照片</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Everything has been reviewed.</source>
        <translation>全部已审阅。</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>结束审阅</translation>
    </message>
    <message>
        <source>Nothing of what is asked for is left to review.</source>
        <translation>所查找的照片中没有需要审阅的了。</translation>
    </message>
    <message>
        <source>No photograph matches.</source>
        <translation>没有符合的照片。</translation>
    </message>
    <message>
        <source>Show all photographs</source>
        <translation>显示所有照片</translation>
    </message>
    <message>
        <source>Drop photographs or folders here.</source>
        <translation>将照片或文件夹拖放到这里。</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>打开文件夹…</translation>
    </message>
</context>
<context>
    <name>EpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>训练
损失</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>验证
损失</translation>
    </message>
    <message>
        <source>Training
accuracy</source>
        <translation>训练
准确率</translation>
    </message>
    <message>
        <source>Validation
accuracy</source>
        <translation>验证
准确率</translation>
    </message>
    <message numerus="yes">
        <source>{stage}. As accurate as {count} others; of these it has the lowest validation loss.</source>
        <translation>
            <numerusform>{stage}。准确率与另外 {count} 个相同；其中它的验证损失最低。</numerusform>
        </translation>
    </message>
    <message>
        <source>best  {number}</source>
        <translation>最佳  {number}</translation>
    </message>
</context>
<context>
    <name>Estimating</name>
    <message>
        <source>Measuring what it takes …</source>
        <translation>正在测量所需资源…</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>正在估算</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Export for archives</source>
        <translation>导出到数据库</translation>
    </message>
    <message>
        <source>One a line: name, e-mail address, ORCID</source>
        <translation>每行一人：姓名、电子邮件、ORCID</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>机构(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;bstract</source>
        <translation>摘要(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX): counts, photographs, stations</source>
        <translation>工作簿 (XLSX)：计数、照片、站位(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Darwin Core Archive, as OBIS and GBIF take</source>
        <translation>Darwin Core Archive，OBIS 和 GBIF 接受的格式(&amp;D)</translation>
    </message>
    <message>
        <source>i&amp;FDO: the photographs as a FAIR digital object</source>
        <translation>iFDO：照片作为 FAIR 数字对象(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Report, as one page for the browser</source>
        <translation>报告，一页网页(&amp;R)</translation>
    </message>
    <message>
        <source>Report as PD&amp;F, on A4</source>
        <translation>报告，A4 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>导出的内容</translation>
    </message>
    <message>
        <source>&amp;Export into a folder …</source>
        <translation>导出到文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>{field}: {count} letters; {most} can be kept.</source>
        <translation>{field}：{count} 个字符；最多可保留 {most} 个。</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>A line of People</source>
        <translation>“人员”中的一行</translation>
    </message>
    <message>
        <source>People: {count} lines; {most} can be kept.</source>
        <translation>人员：{count} 行；最多可保留 {most} 行。</translation>
    </message>
    <message>
        <source>Choose what is to be made.</source>
        <translation>请选择要生成的内容。</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>导出到哪个文件夹？</translation>
    </message>
    <message>
        <source>Writing {names} …</source>
        <translation>正在写入{names}…</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>已写入：{names}。</translation>
    </message>
    <message>
        <source>Archives will ask for more:</source>
        <translation>数据库还会要求：</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photographs</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The address of a folder of photographs, as in s3://bucket/folder:</source>
        <translation>照片文件夹的地址，例如 s3://bucket/folder：</translation>
    </message>
    <message>
        <source>Add from address</source>
        <translation>从地址添加</translation>
    </message>
    <message>
        <source>Add a folder that holds a folder per species</source>
        <translation>添加每个物种一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>Where are the photographs that moved?</source>
        <translation>移动过的照片在哪里？</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>One page for the browser (*.html)</source>
        <translation>一页网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF, on A4 (*.pdf)</source>
        <translation>PDF，A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Export dataset to an empty folder</source>
        <translation>将数据集导出到空文件夹</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Merge the labels of which project?</source>
        <translation>合并哪个项目的标注？</translation>
    </message>
    <message>
        <source>Rescue labels of which project?</source>
        <translation>抢救哪个项目的标注？</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} 抢救</translation>
    </message>
    <message>
        <source>Save what can be read in a new project</source>
        <translation>将可读内容保存到新项目</translation>
    </message>
    <message>
        <source>JellyGUI projects (*{ending})</source>
        <translation>JellyGUI 项目 (*{ending})</translation>
    </message>
    <message>
        <source>Drop photographs first, or open a project.</source>
        <translation>请先拖放照片，或打开一个项目。</translation>
    </message>
    <message>
        <source>Another project was opened while you chose, so nothing was done.</source>
        <translation>选择期间打开了另一个项目，因此没有执行任何操作。</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Rows in which nothing was found are left out: {count}.</source>
        <translation>没有发现物种的行未列出：{count}。</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>无法显示“{path}”。</translation>
    </message>
    <message>
        <source>Look for it in the file manager.</source>
        <translation>请在文件管理器中查找。</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photographs before and after this one</source>
        <translation>这张照片前后的照片</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ 筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save these filters under a name</source>
        <translation>以一个名称保存这些筛选</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有筛选</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter: {words}</source>
        <translation>移除筛选：{words}</translation>
    </message>
    <message>
        <source>Filter {words}, remove</source>
        <translation>筛选{words}，移除</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Type to find one of them</source>
        <translation>输入文字以查找</translation>
    </message>
    <message>
        <source>Filter photo&amp;graphs</source>
        <translation>筛选照片(&amp;G)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Add a fil&amp;ter …</source>
        <translation>添加筛选(&amp;T)…</translation>
    </message>
    <message>
        <source>{title} …</source>
        <translation>{title}…</translation>
    </message>
    <message>
        <source>Save these filters …</source>
        <translation>保存这些筛选…</translation>
    </message>
    <message>
        <source>Forget saved filters …</source>
        <translation>删除已保存的筛选…</translation>
    </message>
    <message>
        <source>{title}: no photograph here has one.</source>
        <translation>{title}：这里没有照片有此项。</translation>
    </message>
    <message>
        <source>There are no filters to save: add one first.</source>
        <translation>没有可保存的筛选：请先添加一个。</translation>
    </message>
    <message>
        <source>What are these filters to be called?</source>
        <translation>这些筛选叫什么名称？</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Saved as “{name}”, among the saved filters.</source>
        <translation>已保存为“{name}”，在已保存的筛选中。</translation>
    </message>
    <message>
        <source>“{name}” was saved before, and is these filters now.</source>
        <translation>“{name}”先前已保存，现在改为这些筛选。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The saved filters “{name}” are forgotten.</source>
        <translation>已保存的筛选“{name}”已删除。</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to a command, page, species or photograph</source>
        <translation>转到命令、页面、物种或照片</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>要转到的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>All {count} photographs that “{text}” finds</source>
        <translation>“{text}”找到的全部 {count} 张照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>没有找到“{text}”。</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{words}, {share} alike</source>
        <translation>{words}，相似度 {share}</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}: {words}</source>
        <translation>{name}，第 {row} 张，共 {count} 张：{words}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide · JellyGUI</source>
        <translation>指南 · JellyGUI</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Back to the page before (Alt+Left)</source>
        <translation>返回上一页（Alt+左箭头）</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的页面</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南的一页</translation>
    </message>
    <message numerus="yes">
        <source>On {count} pages</source>
        <translation>
            <numerusform>在 {count} 页上</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有哪一页含有所有这些词。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>焦点所在位置</translation>
    </message>
    <message>
        <source>Zoom in on the large photograph</source>
        <translation>放大大图</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Pull the likeness map</source>
        <translation>移动相似图</translation>
    </message>
    <message>
        <source>See the whole likeness map</source>
        <translation>查看整个相似图</translation>
    </message>
    <message>
        <source>Show the photographs of a number</source>
        <translation>显示某个数字对应的照片</translation>
    </message>
    <message>
        <source>Show a folder or a day alone, or all again</source>
        <translation>只显示一个文件夹或日期，或恢复全部</translation>
    </message>
    <message>
        <source>Remove the filter that has the focus</source>
        <translation>移除有焦点的筛选</translation>
    </message>
    <message>
        <source>Rename a model, or type in a table</source>
        <translation>重命名模型，或在表格中输入</translation>
    </message>
    <message>
        <source>Tick a run to draw it</source>
        <translation>勾选要绘制的运行</translation>
    </message>
    <message>
        <source>Open the menu of what is chosen</source>
        <translation>打开所选内容的菜单</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Close this hint</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>First check: name what you see; what the model says is hidden.</source>
        <translation>首次检查：请说出您看到的；模型的说法已隐藏。</translation>
    </message>
    <message>
        <source>First review: Enter takes what is offered, a digit names another species.</source>
        <translation>首次审阅：回车采用所提供的，数字键命名另一物种。</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>“{job}” was left behind: it does not answer.</source>
        <translation>已放弃“{job}”：它没有响应。</translation>
    </message>
    <message>
        <source>A disk or a place in the network may be gone. What was done so far is kept.</source>
        <translation>可能有磁盘或网络位置断开了。已完成的部分都会保留。</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Progress of: {job}</source>
        <translation>进度：{job}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>取消：{job}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{job}: waits for its turn</source>
        <translation>{job}：正在排队</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还需 {time}</translation>
    </message>
</context>
<context>
    <name>KeyChips</name>
    <message>
        <source>Same as last</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Another species</source>
        <translation>另一物种</translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <translation>确认 {count} 张</translation>
    </message>
    <message>
        <source>Nothing to confirm</source>
        <translation>没有可确认的</translation>
    </message>
    <message>
        <source>{label}, below its limits</source>
        <translation>{label}，低于其界限</translation>
    </message>
    <message>
        <source>{label} again</source>
        <translation>再次{label}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>{key}: {words}</source>
        <translation>{key}：{words}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Your last words on photographs are not written: the disk of “{name}” does not answer.</source>
        <translation>您最近对照片的说法尚未写入：“{name}”所在的磁盘没有响应。</translation>
    </message>
    <message>
        <source>Connect it and wait. Closing once more leaves without these words.</source>
        <translation>请连接磁盘并等待。再次关闭将不保存这些说法而退出。</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>What the model looked at is shown when you have answered.</source>
        <translation>您回答之后会显示模型看了哪里。</translation>
    </message>
    <message>
        <source>No model has looked at this photograph yet.</source>
        <translation>还没有模型看过这张照片。</translation>
    </message>
    <message>
        <source>The model does not know {species}.</source>
        <translation>模型不认识{species}。</translation>
    </message>
    <message>
        <source>Nothing on this photograph spoke for {species}.</source>
        <translation>这张照片上没有支持{species}的区域。</translation>
    </message>
    <message>
        <source>What spoke for {species}</source>
        <translation>支持{species}的区域</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>for</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>The photograph {reason}.</source>
        <translation>这张照片{reason}。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Photographs to check</source>
        <translation>要检查的照片(&amp;P)</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>多少个</translation>
    </message>
    <message>
        <source>It stands beside every label that you give from now on.</source>
        <translation>从现在起，它会出现在您给出的每个标注旁边。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer.</source>
        <translation>拖放的内容不是这台计算机上的文件。</translation>
    </message>
    <message>
        <source>Save it to a folder first, then drop the folder.</source>
        <translation>请先把它保存到文件夹，再拖放该文件夹。</translation>
    </message>
    <message>
        <source>Locate …</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Likeness map</source>
        <translation>相似图</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>Axes {first} and {second}</source>
        <translation>轴 {first} 和 {second}</translation>
    </message>
    <message>
        <source>Axis 1 is that along which the photographs differ most, then 2, 3 and 4</source>
        <translation>照片沿轴 1 差异最大，其次是轴 2、3、4</translation>
    </message>
    <message>
        <source>Smaller (-, or the wheel)</source>
        <translation>缩小（- 或滚轮）</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>放大（+ 或滚轮）</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>整个图</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>整个图 (Home)</translation>
    </message>
    <message>
        <source>Placing the photographs …</source>
        <translation>正在排布照片 …</translation>
    </message>
    <message>
        <source>The photographs could not be placed. The grid shows them all (M).</source>
        <translation>无法排布照片。网格会显示全部照片（M）。</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>不知道正在使用的模型在那里看到什么，因此无法比较。“立即分类”（“分类”菜单）可让它查看。</translation>
    </message>
    <message>
        <source>What is alike lies close: draw round some</source>
        <translation>相似的靠在一起：圈出一些</translation>
    </message>
    <message>
        <source>Without {count} that no model has looked at</source>
        <translation>不含尚无模型看过的 {count} 张</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs; arrow keys go from one to the next</source>
        <translation>
            <numerusform>{count} 张照片；方向键从一张移到下一张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Add &amp;photographs …</source>
        <translation>添加照片(&amp;P)…</translation>
    </message>
    <message>
        <source>Add &amp;folder …</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add from a&amp;ddress …</source>
        <translation>从地址添加(&amp;D) …</translation>
    </message>
    <message>
        <source>Add &amp;labelled folder …</source>
        <translation>添加已标注的文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Loca&amp;te moved photographs …</source>
        <translation>查找移动过的照片(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save project as …</source>
        <translation>项目另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y …</source>
        <translation>保存副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Merge labels …</source>
        <translation>合并标注(&amp;M)…</translation>
    </message>
    <message>
        <source>Your n&amp;ame …</source>
        <translation>您的姓名(&amp;A)…</translation>
    </message>
    <message>
        <source>Resc&amp;ue labels …</source>
        <translation>抢救标注(&amp;U)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export counts CSV …</source>
        <translation>导出计数 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;images CSV …</source>
        <translation>导出图像 CSV(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Write report …</source>
        <translation>写报告(&amp;W)…</translation>
    </message>
    <message>
        <source>Export for arc&amp;hives …</source>
        <translation>导出到数据库(&amp;H)…</translation>
    </message>
    <message>
        <source>Export &amp;dataset …</source>
        <translation>导出数据集(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Classify now</source>
        <translation>立即分类(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try unreadable or missing ones again</source>
        <translation>重试无法读取或缺失的照片(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;view, the least certain first</source>
        <translation>审阅，最不确定的在前(&amp;V)</translation>
    </message>
    <message>
        <source>Check a &amp;random sample …</source>
        <translation>检查随机样本(&amp;R)…</translation>
    </message>
    <message>
        <source>A &amp;promise of precision …</source>
        <translation>精度承诺(&amp;P)…</translation>
    </message>
    <message>
        <source>Classify &amp;by itself after a drop</source>
        <translation>拖放后自动分类(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Suggest as I label</source>
        <translation>边标注边建议(&amp;S)</translation>
    </message>
    <message>
        <source>Show what is suggested &amp;otherwise</source>
        <translation>显示建议不同的照片(&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;etrain</source>
        <translation>再训练(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Days …</source>
        <translation>日期(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Camera clocks …</source>
        <translation>相机时钟(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;tations …</source>
        <translation>站位(&amp;T)…</translation>
    </message>
    <message>
        <source>Frames of &amp;videos …</source>
        <translation>视频帧(&amp;V)…</translation>
    </message>
    <message>
        <source>Species &amp;list …</source>
        <translation>物种列表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Last &amp;messages</source>
        <translation>最近消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Self-test</source>
        <translation>自检(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic zip …</source>
        <translation>保存诊断压缩包(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About JellyGUI</source>
        <translation>关于 JellyGUI(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>Merge labels</source>
        <translation>合并标注</translation>
    </message>
    <message>
        <source>Labels of “{name}”</source>
        <translation>“{name}”的标注</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>What these labels would bring</source>
        <translation>这些标注会带来什么</translation>
    </message>
    <message>
        <source>Who labelled what</source>
        <translation>谁标注了什么</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>仅在那边</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>标注为</translation>
    </message>
    <message>
        <source>How far people agree</source>
        <translation>人员之间的一致程度</translation>
    </message>
    <message>
        <source>Agreement by species</source>
        <translation>各物种的一致程度</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Said by either</source>
        <translation>任一人说过</translation>
    </message>
    <message>
        <source>By both</source>
        <translation>两人都说</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 is full agreement, 0 what chance alone gives. Interval: Fleiss, Cohen &amp; Everitt 1969, by groups of alike photographs (Yang &amp; Zhou 2014), at least as wide as the score interval.</source>
        <translation>Cohen&apos;s kappa：1 为完全一致，0 为纯属偶然。区间：Fleiss, Cohen &amp; Everitt 1969，按相同照片的组（Yang &amp; Zhou 2014），至少与得分区间一样宽。</translation>
    </message>
    <message>
        <source>&amp;Take labels over</source>
        <translation>采用标注(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>&amp;Add species that this project lacks: {species}</source>
        <translation>添加本项目缺少的物种：{species}(&amp;A)</translation>
    </message>
    <message>
        <source>Labelled only there: {count}. These labels would be taken over.</source>
        <translation>仅在那边标注：{count}。这些标注将被采用。</translation>
    </message>
    <message>
        <source>People disagree: {count}. What is said here stays, and both words are shown until one is settled.</source>
        <translation>人员意见不一：{count}。这里的说法保留，两个说法都会显示，直到定下一个。</translation>
    </message>
    <message>
        <source>Both say the same: {count}.</source>
        <translation>两人说法相同：{count}。</translation>
    </message>
    <message>
        <source>Of species that this project lacks: {count}. These labels stay there.</source>
        <translation>属于本项目缺少的物种：{count}。这些标注留在那边。</translation>
    </message>
    <message>
        <source>Notes or tags come to: {count}. None that are here are changed.</source>
        <translation>得到备注或标签：{count}。这里已有的不会改变。</translation>
    </message>
    <message>
        <source>Of these, with a note here already: {count}. Theirs is put below it.</source>
        <translation>其中这里已有备注的：{count}。对方的备注放在下面。</translation>
    </message>
    <message>
        <source>Without room for more notes or tags: {count}. These stay there.</source>
        <translation>放不下更多备注或标签：{count}。这些留在那边。</translation>
    </message>
    <message>
        <source>In this project already: {count}.</source>
        <translation>已在本项目中：{count}。</translation>
    </message>
    <message>
        <source>Labelled there, but not in this project: {count}.</source>
        <translation>在那边已标注，但不在本项目中：{count}。</translation>
    </message>
    <message>
        <source>Files here that were not read yet, and may be some of these: {count}. Classify them first.</source>
        <translation>这里尚未读取、可能属于其中的文件：{count}。请先对它们分类。</translation>
    </message>
    <message>
        <source>Labelled there, but never read: {count}. Open that project once, so that they are.</source>
        <translation>在那边已标注，但从未读取：{count}。请打开那个项目一次，以便读取。</translation>
    </message>
    <message>
        <source>“{name}” is {here} here, and {there} there.</source>
        <translation>“{name}”在这里是{here}，在那边是{there}。</translation>
    </message>
    <message>
        <source>Names are given under File, Your name …</source>
        <translation>姓名的填写处：“文件”，您的姓名…</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>没有可采用的标注。</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>there</source>
        <translation>那边</translation>
    </message>
    <message>
        <source>No photograph was labelled by both.</source>
        <translation>没有两人都标注过的照片。</translation>
    </message>
    <message numerus="yes">
        <source>Both labelled {count} photographs, {same} of them alike; kappa {kappa}.</source>
        <translation>
            <numerusform>两人都标注了 {count} 张照片，其中 {same} 张相同；kappa {kappa}。</numerusform>
        </translation>
    </message>
    <message>
        <source>On {seen} of them the second person could see what the first had said.</source>
        <translation>其中 {seen} 张，第二个人可以看到第一个人的说法。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <source>is not defined, since both use one word only</source>
        <translation>无法定义，因为两人只用了一个词</translation>
    </message>
    <message>
        <source>{value} (95 %: {limits})</source>
        <translation>{value}（95%：{limits}）</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Rescue labels …</source>
        <translation>抢救标注…</translation>
    </message>
    <message>
        <source>Earlier messages, which come back when this one is closed</source>
        <translation>之前的消息，关闭此消息后会再次显示</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>MessagesBox</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What was said last, the newest first</source>
        <translation>最近的消息，最新的在前</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>还没有消息。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Shall new projects begin with “{name}” too?</source>
        <translation>新项目也从“{name}”开始吗？</translation>
    </message>
    <message>
        <source>This is asked once: from then on they begin with the model chosen last.</source>
        <translation>只询问这一次：此后新项目从上次选择的模型开始。</translation>
    </message>
    <message>
        <source>New projects too</source>
        <translation>新项目也用</translation>
    </message>
    <message>
        <source>Only where I choose it</source>
        <translation>只在我选择的项目中用</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>比较两个</translation>
    </message>
    <message>
        <source>Open report …</source>
        <translation>打开报告…</translation>
    </message>
    <message>
        <source>A page that the command “jellygui compare” or “jellygui evaluate” has written</source>
        <translation>由命令“jellygui compare”或“jellygui evaluate”写成的网页</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reading the models …</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>Choose two models: click one, then the other with Ctrl.</source>
        <translation>请选择两个模型：单击一个，再按住 Ctrl 单击另一个。</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>比较两个模型</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm)</source>
        <translation>网页 (*.html *.htm)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>无法显示“{path}”。</translation>
    </message>
    <message>
        <source>Open it with your browser.</source>
        <translation>请用浏览器打开。</translation>
    </message>
</context>
<context>
    <name>ModelsTree</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>此处速度</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>{name} · in use</source>
        <translation>{name} · 使用中</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} 百万</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} 毫秒</translation>
    </message>
    <message>
        <source>On {what}: {rate}</source>
        <translation>在{what}上：{rate}</translation>
    </message>
    <message>
        <source>Models of the same data were made with the same photographs.</source>
        <translation>相同数据的模型是用相同的照片制成的。</translation>
    </message>
    <message>
        <source>Not measured yet: Measure speed does it.</source>
        <translation>尚未测量：“测量速度”可以测量。</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models; one stands under the one it grew from</source>
        <translation>模型；每个都列在它所源自的模型之下</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>&amp;Individuals</source>
        <translation>个体数(&amp;I)</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计数</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel</source>
        <translation>回车接受，Esc 取消</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 的整数</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>The model in use learns my labels</source>
        <translation>正在使用的模型学习我的标注</translation>
    </message>
    <message>
        <source>A new network from all photographs</source>
        <translation>用所有照片训练新网络</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The weights that the network has before it learns.</source>
        <translation>网络在学习之前的权重。</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>训练什么</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需资源</translation>
    </message>
    <message>
        <source>How the photographs are used</source>
        <translation>照片如何使用</translation>
    </message>
    <message>
        <source>It learns from the labelled photographs of this project alone, for species of its own or to compare networks. It takes much longer.</source>
        <translation>它只从本项目的已标注照片学习，适用于自己的物种或比较网络。耗时长得多。</translation>
    </message>
    <message>
        <source>It keeps what it knows, and learns your labels besides.</source>
        <translation>它保留已知的，并另外学习您的标注。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Exclude from training</source>
        <translation>不用于训练(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Let teach again</source>
        <translation>重新用于训练(&amp;L)</translation>
    </message>
    <message>
        <source>Show it in the guide</source>
        <translation>在指南中显示</translation>
    </message>
    <message>
        <source>Show or fold the &amp;preview</source>
        <translation>显示或折叠预览(&amp;P)</translation>
    </message>
    <message>
        <source>On the photographs</source>
        <translation>在照片上</translation>
    </message>
    <message>
        <source>On a species in the list</source>
        <translation>在列表中的物种上</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>随机检查正在进行：请先结束它。</translation>
    </message>
    <message>
        <source>“{name}” is among your models: compare or use it there.</source>
        <translation>“{name}”已在您的模型中：请在那里比较或使用。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that your {labels} labels call otherwise</source>
        <translation>
            <numerusform>您的 {labels} 个标注作出不同判断的 {count} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is suggested that does not count already. Label a few photographs.</source>
        <translation>没有与现有统计不同的建议。请标注几张照片。</translation>
    </message>
    <message>
        <source>Choose the photographs that show “{name}” first.</source>
        <translation>请先选择显示“{name}”的照片。</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Sort again</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>结束审阅</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放下</translation>
    </message>
    <message>
        <source>A check looks at one photograph after the other.</source>
        <translation>抽查时逐张查看照片。</translation>
    </message>
    <message>
        <source>Nothing else here is to be looked at.</source>
        <translation>这里没有其他待查看的。</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>不知道正在使用的模型在那里看到什么，因此无法比较。“立即分类”（“分类”菜单）可让它查看。</translation>
    </message>
    <message numerus="yes">
        <source>{count} new results</source>
        <translation>
            <numerusform>{count} 个新结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Choose a photograph first: click it, or press an arrow key.</source>
        <translation>请先选择一张照片：单击它，或按方向键。</translation>
    </message>
    <message>
        <source>No label was given before: a digit, 0, U or S gives one.</source>
        <translation>先前没有给过标注：数字键、0、U 或 S 可给出一个。</translation>
    </message>
    <message>
        <source>A species is taken away where there are several: A adds another.</source>
        <translation>有多个物种时才能去掉一个：按 A 添加另一个。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show every pixel</source>
        <translation>显示每个像素</translation>
    </message>
    <message>
        <source>Large and back (space)</source>
        <translation>放大与返回（空格）</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>What the model looked at (H)</source>
        <translation>模型看了哪里 (H)</translation>
    </message>
    <message>
        <source>What Enter writes</source>
        <translation>回车会写入什么</translation>
    </message>
    <message>
        <source>What is known of the photograph</source>
        <translation>关于这张照片的信息</translation>
    </message>
    <message>
        <source>Choose a photograph to see it large.</source>
        <translation>请选择一张照片以查看大图。</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Copying photographs</source>
        <translation>正在复制照片</translation>
    </message>
    <message>
        <source>Taking labels in</source>
        <translation>正在采用标注</translation>
    </message>
    <message>
        <source>Looking for moved photographs</source>
        <translation>正在查找移动过的照片</translation>
    </message>
    <message>
        <source>Grouping photographs</source>
        <translation>正在对照片分组</translation>
    </message>
    <message>
        <source>Naming by the promise</source>
        <translation>正在按承诺命名</translation>
    </message>
    <message>
        <source>Naming anew</source>
        <translation>正在重新命名</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>正在分类</translation>
    </message>
    <message>
        <source>Looking for photographs</source>
        <translation>正在查找照片</translation>
    </message>
    <message>
        <source>Reading labelled photographs</source>
        <translation>正在读取已标注照片</translation>
    </message>
    <message>
        <source>Frames of videos</source>
        <translation>视频帧</translation>
    </message>
    <message>
        <source>Taking frames of videos</source>
        <translation>正在提取视频帧</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>无法读取文件夹“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>A copy of all up to now is in “{path}”.</source>
        <translation>到目前为止的全部内容已复制到“{path}”。</translation>
    </message>
    <message>
        <source>Photographs are classified with this model now.</source>
        <translation>现在用此模型对照片分类。</translation>
    </message>
    <message>
        <source>Rescuing labels</source>
        <translation>正在抢救标注</translation>
    </message>
    <message numerus="yes">
        <source>{folders} are no longer there. Their photographs count as before, but cannot be looked at. If a disk was taken out, connect it.</source>
        <translation>
            <numerusform>{folders} 已不存在。其中的照片仍按原样计数，但无法查看。如果磁盘已取出，请重新连接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>Promise of precision</source>
        <translation>精度承诺</translation>
    </message>
    <message>
        <source>Share of what is named that shall be right</source>
        <translation>命名结果中应正确的比例</translation>
    </message>
    <message>
        <source>Which answers show it</source>
        <translation>由哪些回答证明</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>回答所显示的</translation>
    </message>
    <message>
        <source>What stays unidentified</source>
        <translation>仍未鉴定的比例</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>命名起点</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Shown at least</source>
        <translation>至少可证明</translation>
    </message>
    <message>
        <source>Unidentified here</source>
        <translation>此处未鉴定</translation>
    </message>
    <message>
        <source>Limits by species</source>
        <translation>各物种的界限</translation>
    </message>
    <message>
        <source>Shown: an exact binomial test at 95 %, of limits from the strictest on until one fails. Species with few answers are taken together (*). Your own labels stand; a new model begins with its own limits.</source>
        <translation>“可证明”：95% 的精确二项检验，从最严格的界限开始，直到一个不通过为止。回答很少的物种合并计算 (*)。您自己的标注不变；新模型从自己的界限开始。</translation>
    </message>
    <message>
        <source>&amp;Name by this promise</source>
        <translation>按此承诺命名(&amp;N)</translation>
    </message>
    <message>
        <source>The model&apos;s &amp;own limits</source>
        <translation>模型自己的界限(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>所需代价</translation>
    </message>
    <message>
        <source>Looking at what the model has said …</source>
        <translation>正在查看模型说过什么…</translation>
    </message>
    <message>
        <source>Of what is named, at least {wish} shall be right.</source>
        <translation>命名的结果中，至少 {wish} 应正确。</translation>
    </message>
    <message>
        <source>By {count} {source}</source>
        <translation>根据 {count} {source}</translation>
    </message>
    <message>
        <source>There are no answers that could show it. Check a random sample of this project first (menu Classify).</source>
        <translation>没有可以证明它的回答。请先检查本项目的随机样本（“分类”菜单）。</translation>
    </message>
    <message>
        <source>That cannot be promised: above no limit are enough of these answers right. Wish for less, or answer more in a random check.</source>
        <translation>无法作此承诺：在任何界限之上，这些回答的正确率都不够。请降低要求，或在随机检查中多回答一些。</translation>
    </message>
    <message>
        <source>Shown with 95 % confidence: under these limits at least {wish} is right.</source>
        <translation>以 95% 置信度证明：在这些界限下至少 {wish} 正确。</translation>
    </message>
    <message>
        <source>By estimate: above these limits {wish} of the answers were right, but they are too few to show it of all ({fewest}, all of them right, are the fewest that do). What they show stands in the table.</source>
        <translation>估计：在这些界限之上，{wish} 的回答正确，但数量太少，不足以证明（至少需要 {fewest} 个且全部正确）。它们所能证明的列在表中。</translation>
    </message>
    <message>
        <source>Those photographs are not of this survey; a random check shows how it is here.</source>
        <translation>那些照片不属于本次调查；随机检查可显示这里的情况。</translation>
    </message>
    <message numerus="yes">
        <source>Of {total} photographs that nobody has labelled and the model calls a species, {left} ({share}) stay unidentified; under its own limits {before}.</source>
        <translation>
            <numerusform>在无人标注、而模型称为某物种的 {total} 张照片中，{left} 张（{share}）仍未鉴定；按其自己的界限为 {before}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{all} 中的 {some}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>Promise of precision</source>
        <translation>精度承诺</translation>
    </message>
    <message>
        <source>Of what the model names, at least {wish} is right, shown with 95 % confidence by {source}.</source>
        <translation>模型命名的结果中至少 {wish} 正确，由{source}以 95% 置信度证明。</translation>
    </message>
    <message>
        <source>Of what the model names, about {wish} is right, by estimate from {source}.</source>
        <translation>模型命名的结果中约 {wish} 正确，由{source}估计。</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Getting ready …</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>These steps were done. Any of them can be kept.</source>
        <translation>已完成这些步骤。任何一步都可以保留。</translation>
    </message>
    <message>
        <source>{model} pruned {step}</source>
        <translation>{model} 剪枝 {step}</translation>
    </message>
    <message>
        <source>Keeping a step</source>
        <translation>正在保留一步</translation>
    </message>
    <message>
        <source>{stage}, epoch {epoch} of {epochs}</source>
        <translation>{stage}，第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>{done} of {total} {what}</source>
        <translation>{done}/{total} {what}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>一个新模型：{name}。</translation>
    </message>
    <message>
        <source>Stopped. Any step so far can be kept.</source>
        <translation>已停止。到目前为止的任何一步都可以保留。</translation>
    </message>
</context>
<context>
    <name>PruningChart</name>
    <message>
        <source>Accuracy of each step; the list beside the chart says the same</source>
        <translation>每一步的准确率；图旁的列表内容相同</translation>
    </message>
    <message>
        <source>Accuracy on validation photographs, %</source>
        <translation>验证照片上的准确率，%</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Parameters, millions</source>
        <translation>参数，百万</translation>
    </message>
    <message>
        <source>Size of the form that classifies, MB</source>
        <translation>用于分类的形式的大小，MB</translation>
    </message>
    <message>
        <source>Measured here, ms for one photograph</source>
        <translation>在此测得，每张照片毫秒</translation>
    </message>
</context>
<context>
    <name>PruningPage</name>
    <message>
        <source>Show its steps</source>
        <translation>显示其步骤</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>A folder with one folder of photographs per species</source>
        <translation>每个物种一个照片文件夹的文件夹</translation>
    </message>
    <message>
        <source>This project&apos;s labels</source>
        <translation>本项目的标注</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>against parameters</source>
        <translation>对比参数</translation>
    </message>
    <message>
        <source>against file size</source>
        <translation>对比文件大小</translation>
    </message>
    <message>
        <source>against time for a photograph</source>
        <translation>对比每张照片的时间</translation>
    </message>
    <message>
        <source>What the accuracy is drawn against</source>
        <translation>准确率的横轴</translation>
    </message>
    <message>
        <source>Smaller at the left, more accurate at the right</source>
        <translation>左边更小，右边更准确</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <source>more accurate</source>
        <translation>更准确</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Steps of the pruning</source>
        <translation>剪枝的步骤</translation>
    </message>
    <message>
        <source>Former prunings of this project</source>
        <translation>本项目以前的剪枝</translation>
    </message>
    <message>
        <source>Keep this model</source>
        <translation>保留此模型</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>请先打开一个项目。</translation>
    </message>
    <message>
        <source>Learns from the photographs in “{folder}”.</source>
        <translation>从“{folder}”中的照片学习。</translation>
    </message>
    <message>
        <source>{text} What the model remembers stands for photographs that are missing there.</source>
        <translation>{text} 那里缺少的照片由模型记得的内容代替。</translation>
    </message>
    <message>
        <source>This project has too few labels for {names}. Choose the folder that the model was trained on, or label more.</source>
        <translation>本项目中{names}的标注太少。请选择模型训练时所用的文件夹，或多标注一些。</translation>
    </message>
    <message>
        <source>Learns from the labels of this project, and from what the model remembers of the photographs that it was made with. Test photographs only measure.</source>
        <translation>从本项目的标注以及模型对其训练照片的记忆中学习。测试照片只用于测量。</translation>
    </message>
    <message>
        <source>Learns from the labels of this project; test photographs stay out.</source>
        <translation>从本项目的标注学习；测试照片不参与。</translation>
    </message>
    <message>
        <source>A folder per species</source>
        <translation>每个物种一个文件夹</translation>
    </message>
    <message>
        <source>Each step is a point. Choose one to see what it costs.</source>
        <translation>每一步是一个点。选择一个即可看到其代价。</translation>
    </message>
    <message>
        <source>Pruning takes away what a model needs least, step by step.</source>
        <translation>剪枝逐步去掉模型最不需要的部分。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>Querying</name>
    <message>
        <source>Choose a photograph that shows a species first.</source>
        <translation>请先选择一张有物种的照片。</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that you chose</source>
        <translation>
            <numerusform>您选择的 {count} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>随机检查正在进行：请先结束它。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>&amp;Go to …</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Find photographs</source>
        <translation>查找照片(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Species of the chosen ones …</source>
        <translation>所选照片的物种(&amp;S)…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photograph that you went to</source>
        <translation>您转到的照片</translation>
    </message>
</context>
<context>
    <name>RealBox</name>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>范围为 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>“{text}” is not a number; it stays at {value}.</source>
        <translation>“{text}”不是数字；保持为 {value}。</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Note and tags</source>
        <translation>备注和标签</translation>
    </message>
    <message>
        <source>night dive, with parasites</source>
        <translation>夜潜，有寄生物</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel; commas between tags</source>
        <translation>回车接受，Esc 取消；标签之间用逗号</translation>
    </message>
    <message>
        <source>several notes: what is typed replaces them</source>
        <translation>有几个备注：输入的内容会取代它们</translation>
    </message>
</context>
<context>
    <name>RetrainButton</name>
    <message>
        <source>Training …</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>A training was cut off. The Train page offers to go on.</source>
        <translation>有一次训练被中断。“训练”页可以继续。</translation>
    </message>
    <message>
        <source>{outcome} The Train page says whether it is better.</source>
        <translation>{outcome} “训练”页会说明它是否更好。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Retraining</name>
    <message>
        <source>Retraining</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>正在保留最佳的</translation>
    </message>
    <message>
        <source>{project}, retrained</source>
        <translation>{project}，再训练</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>运行 {number}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>一个新模型：{name}。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>End check</source>
        <translation>结束检查</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>结束审阅</translation>
    </message>
    <message>
        <source>Random check: {done} of {total} answered</source>
        <translation>随机检查：已回答 {done}/{total}</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>已审阅 {done}/{total}</translation>
    </message>
    <message>
        <source>All {total} reviewed</source>
        <translation>{total} 张全部已审阅</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss of training and validation by epoch</source>
        <translation>各轮次的训练和验证损失</translation>
    </message>
    <message>
        <source>Accuracy of training and validation by epoch</source>
        <translation>各轮次的训练和验证准确率</translation>
    </message>
    <message>
        <source>Solid: training. Dashed: validation. Faint: every batch. Point at an epoch to read it.</source>
        <translation>实线：训练。虚线：验证。浅色：每个批次。指向某一轮次可读取数值。</translation>
    </message>
    <message>
        <source>best {share} %</source>
        <translation>最佳 {share}%</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}: loss {loss}, training {training} %</source>
        <translation>{run}，第 {epoch} 轮：损失 {loss}，训练 {training}%</translation>
    </message>
    <message>
        <source>, validation {share} %</source>
        <translation>，验证 {share}%</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>No species has the digit {digit}.</source>
        <translation>没有物种使用数字 {digit}。</translation>
    </message>
    <message>
        <source>Individuals are those of a species: name it first.</source>
        <translation>个体数属于某个物种：请先命名该物种。</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>States and species</source>
        <translation>状态和物种</translation>
    </message>
    <message>
        <source>Move the species up</source>
        <translation>物种上移</translation>
    </message>
    <message>
        <source>Move the species down</source>
        <translation>物种下移</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ 物种</translation>
    </message>
    <message>
        <source>Name of a new species</source>
        <translation>新物种的名称</translation>
    </message>
    <message>
        <source>Type a name, the scientific one in brackets: the chosen photographs become it</source>
        <translation>输入名称，学名放在括号内：所选照片即改为此名</translation>
    </message>
    <message>
        <source>Passed over: {kinds}</source>
        <translation>跳过：{kinds}</translation>
    </message>
</context>
<context>
    <name>SideModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审阅</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>人员意见不一</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Key {digit}: {name}</source>
        <translation>按键 {digit}：{name}</translation>
    </message>
</context>
<context>
    <name>SightingsBox</name>
    <message>
        <source>Sightings</source>
        <translation>目击次数</translation>
    </message>
    <message>
        <source>All photographs of the project are grouped anew. What a model has learned from never comes to test; what can no longer test is said.</source>
        <translation>项目的所有照片将重新分组。模型学过的绝不会用于测试；不能再用于测试的会说明。</translation>
    </message>
    <message>
        <source>Group &amp;photographs</source>
        <translation>照片分组(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SightingsView</name>
    <message>
        <source>What one sighting is</source>
        <translation>什么算一次目击</translation>
    </message>
    <message>
        <source>Sightings …</source>
        <translation>目击…</translation>
    </message>
    <message>
        <source>Copies are one sighting, and so are photographs of one camera within {gap} s of each other, {length} s in all. A time-lapse is not.</source>
        <translation>副本算一次目击，同一相机相隔 {gap} 秒以内、总长 {length} 秒以内的照片也是。延时摄影不算。</translation>
    </message>
    <message>
        <source>Every photograph is a sighting of its own; copies count once.</source>
        <translation>每张照片各算一次目击；副本只算一次。</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>一个视频的帧算一次目击。</translation>
    </message>
    <message>
        <source>An earlier version grouped these photographs, by a rule of its own; here they can be grouped anew.</source>
        <translation>这些照片由早期版本按其自己的规则分组；可以在这里重新分组。</translation>
    </message>
</context>
<context>
    <name>SpeciesBox</name>
    <message>
        <source>Choose a species</source>
        <translation>选择物种</translation>
    </message>
    <message>
        <source>Type a species, common or scientific</source>
        <translation>输入物种，俗名或学名</translation>
    </message>
    <message>
        <source>Its digit, or a part of its name</source>
        <translation>它的数字键，或名称的一部分</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Species that match</source>
        <translation>匹配的物种</translation>
    </message>
    <message>
        <source>Add the species “{name}” …</source>
        <translation>添加物种“{name}”…</translation>
    </message>
</context>
<context>
    <name>SpeciesLines</name>
    <message>
        <source>Species on the photograph</source>
        <translation>照片上的物种</translation>
    </message>
    <message>
        <source>+ Another species</source>
        <translation>+ 另一物种</translation>
    </message>
    <message>
        <source>Name another species on the chosen photographs, and its number (A)</source>
        <translation>为所选照片再命名一个物种及其数量 (A)</translation>
    </message>
    <message>
        <source>How many: {name}</source>
        <translation>多少个：{name}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>去掉：{name}</translation>
    </message>
</context>
<context>
    <name>SpeciesListBox</name>
    <message>
        <source>Species list</source>
        <translation>物种列表</translation>
    </message>
    <message>
        <source>A scientific name is one species&apos; alone. What the register says of a name, its AphiaID, authority and rank, goes when the name is another; it is typed, taken from a table or asked for, never guessed.</source>
        <translation>一个学名只属于一个物种。当名称改变时，名录对原名称的记载（AphiaID、命名人和阶元）随之去掉；这些由输入、表格或查询得来，绝不猜测。</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Ask &amp;WoRMS …</source>
        <translation>查询 WoRMS(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Merge with …</source>
        <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Choose a species first.</source>
        <translation>请先选择一个物种。</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>“{name}”已更改。</translation>
    </message>
    <message>
        <source>“{name}” is added.</source>
        <translation>“{name}”已添加。</translation>
    </message>
    <message>
        <source>The digits are changed.</source>
        <translation>数字键已更改。</translation>
    </message>
    <message>
        <source>{digit} names “{name}” now.</source>
        <translation>{digit} 现在命名“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” has another colour now.</source>
        <translation>“{name}”现在是另一种颜色。</translation>
    </message>
    <message>
        <source>“{name}” is moved up.</source>
        <translation>“{name}”已上移。</translation>
    </message>
    <message>
        <source>“{name}” is moved down.</source>
        <translation>“{name}”已下移。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
    <message>
        <source>There is no other species.</source>
        <translation>没有其他物种。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” becomes another species: {said} photographs that people call so, and {predicted} that the model does. Undo takes it back.

Which it becomes:</source>
        <translation>
            <numerusform>“{name}”将成为另一个物种：人员如此命名的照片 {said} 张，模型如此命名的 {predicted} 张。“撤销”可以取回。

它将成为：</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>“{name}” is “{other}” now.</source>
        <translation>“{name}”现在是“{other}”。</translation>
    </message>
    <message>
        <source>Table of species</source>
        <translation>物种表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>正在读取“{name}”…</translation>
    </message>
    <message>
        <source>Species taken into the list: {count}.</source>
        <translation>已纳入列表的物种：{count}。</translation>
    </message>
    <message>
        <source>No species has a scientific name yet, by which WoRMS is asked.</source>
        <translation>还没有物种有可用来查询 WoRMS 的学名。</translation>
    </message>
    <message>
        <source>WoRMS is asked …</source>
        <translation>正在查询 WoRMS…</translation>
    </message>
</context>
<context>
    <name>SpeciesPreview</name>
    <message>
        <source>Table of species</source>
        <translation>物种表</translation>
    </message>
    <message>
        <source>New: {new}. In the list already: {old}. Not taken: {refused}.</source>
        <translation>新的：{new}。已在列表中：{old}。未采用：{refused}。</translation>
    </message>
    <message>
        <source>Columns that are left out: {titles}.</source>
        <translation>不采用的列：{titles}。</translation>
    </message>
    <message>
        <source>What each row will be</source>
        <translation>每一行将成为什么</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>将成为什么</translation>
    </message>
    <message>
        <source>&amp;Take species ({count})</source>
        <translation>采用物种（{count}）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Not taken. {why}</source>
        <translation>未采用。{why}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>SplitTable</name>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Photographs of each species by what they are used for</source>
        <translation>每个物种的照片及其用途</translation>
    </message>
</context>
<context>
    <name>StackSwitch</name>
    <message>
        <source>Stac&amp;ks</source>
        <translation>叠放(&amp;K)</translation>
    </message>
    <message>
        <source>Here each photograph stands for itself; elsewhere not.</source>
        <translation>在这里每张照片各自独立；别处则不然。</translation>
    </message>
    <message>
        <source>This photograph is in no stack.</source>
        <translation>这张照片不在任何叠中。</translation>
    </message>
    <message>
        <source>Nothing is stacked: K stacks what is one sighting.</source>
        <translation>没有叠放：按 K 将同一目击叠放。</translation>
    </message>
    <message>
        <source>Each photograph stands for itself.</source>
        <translation>每张照片各自独立。</translation>
    </message>
    <message>
        <source>No two of these photographs are one sighting.</source>
        <translation>这些照片中没有两张属于同一目击。</translation>
    </message>
    <message>
        <source>No two of these photographs are near-copies.</source>
        <translation>这些照片中没有两张是近似副本。</translation>
    </message>
    <message>
        <source>The model in use sees no two of these photographs as alike.</source>
        <translation>所用模型认为这些照片中没有两张相似。</translation>
    </message>
    <message>
        <source>No two of these photographs are of one station: Survey, Stations … says what is.</source>
        <translation>这些照片中没有两张属于同一站位：“调查”“站位…”可以指定。</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs are in {stacks} stacks. {kind}.</source>
        <translation>
            <numerusform>{count} 张照片分为 {stacks} 叠。{kind}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartChooser</name>
    <message>
        <source>What it knows from ImageNet</source>
        <translation>它从 ImageNet 学到的内容</translation>
    </message>
    <message>
        <source>Weights by its authors; they come with this program.</source>
        <translation>作者提供的权重；随本程序附带。</translation>
    </message>
    <message>
        <source>Weights that torchvision offers; they are fetched from the internet once.</source>
        <translation>torchvision 提供的权重；从互联网下载一次。</translation>
    </message>
    <message>
        <source>Nothing (from scratch)</source>
        <translation>无（从零开始）</translation>
    </message>
    <message>
        <source>A file of weights …</source>
        <translation>权重文件…</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>权重 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>StationsBox</name>
    <message>
        <source>Stations</source>
        <translation>站位</translation>
    </message>
    <message>
        <source>A photograph belongs to the station that one of its folders is called after, else to the one that was at work when it was taken, else to the nearest within 1 km; where two fit, to none. What you put somewhere by hand stays there.</source>
        <translation>照片属于与其某个文件夹同名的站位，否则属于拍摄时正在作业的站位，否则属于 1 km 以内最近的站位；如有两个符合，则不属于任何站位。您手工放置的会保持不变。</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put shown photographs here ({count})</source>
        <translation>将显示的照片放到这里（{count}）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Put chosen photographs here ({count})</source>
        <translation>将所选的照片放到这里（{count}）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Let the rule decide</source>
        <translation>由规则决定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>{row}: {why}</source>
        <translation>{row}：{why}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Not taken as yet. {rows}.</source>
        <translation>尚未采用。{rows}。</translation>
    </message>
    <message>
        <source>Choose a station first.</source>
        <translation>请先选择一个站位。</translation>
    </message>
    <message>
        <source>This station is not taken as yet; see above.</source>
        <translation>该站位尚未采用；见上。</translation>
    </message>
    <message>
        <source>Table of stations</source>
        <translation>站位表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>正在读取“{name}”…</translation>
    </message>
    <message>
        <source>Photographs without a station, {count}: {folders}</source>
        <translation>没有站位的照片，{count}：{folders}</translation>
    </message>
    <message>
        <source>Every photograph belongs to a station.</source>
        <translation>每张照片都属于一个站位。</translation>
    </message>
</context>
<context>
    <name>StationsPreview</name>
    <message>
        <source>Table of stations</source>
        <translation>站位表</translation>
    </message>
    <message>
        <source>What each column will be</source>
        <translation>每一列将成为什么</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>不采用的行</translation>
    </message>
    <message>
        <source>New stations: {new}. There already: {old}; of these, what the table has a column for will be as in the table.</source>
        <translation>新站位：{new}。已存在：{old}；对于这些，表格有相应列的内容将与表格一致。</translation>
    </message>
    <message>
        <source>What each column will be:</source>
        <translation>每一列将成为：</translation>
    </message>
    <message>
        <source>Rows that are not taken, {rows}:</source>
        <translation>不采用的行，{rows}：</translation>
    </message>
    <message>
        <source>&amp;Take stations ({count})</source>
        <translation>采用站位（{count}）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>left out, since {why}</source>
        <translation>不采用，因为{why}</translation>
    </message>
    <message>
        <source>a column of its own</source>
        <translation>单独的一列</translation>
    </message>
</context>
<context>
    <name>SteppingBox</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>{line}, shown alone</source>
        <translation>{line}，单独显示</translation>
    </message>
    <message>
        <source>The newest day is first; the arrow turns them round</source>
        <translation>最新日期在前；箭头可颠倒顺序</translation>
    </message>
    <message>
        <source>The oldest day is first; the arrow turns them round</source>
        <translation>最早日期在前；箭头可颠倒顺序</translation>
    </message>
</context>
<context>
    <name>SurveyTree</name>
    <message>
        <source>Folders and days</source>
        <translation>文件夹和日期</translation>
    </message>
    <message>
        <source>Ne&amp;west days first</source>
        <translation>最新日期在前(&amp;W)</translation>
    </message>
    <message>
        <source>Close all &amp;folders</source>
        <translation>折叠所有文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open in the file manager</source>
        <translation>在文件管理器中打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ToneBar</name>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Brighter or darker</source>
        <translation>更亮或更暗</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>增强或减弱对比度</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Look at the photograph as it is (Ctrl+0); its file is never changed</source>
        <translation>查看照片原样 (Ctrl+0)；其文件绝不更改</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Find by file, folder, species or camera</source>
        <translation>按文件、文件夹、物种或相机查找</translation>
    </message>
    <message>
        <source>Words in any order, of files, folders, species, cameras, notes and tags; in quotation marks they stand together</source>
        <translation>词语顺序不限，可取自文件、文件夹、物种、相机、备注和标签；加引号则连在一起</translation>
    </message>
    <message>
        <source>Find photographs</source>
        <translation>查找照片</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Stacks (K)</source>
        <translation>叠放 (K)</translation>
    </message>
    <message>
        <source>Likeness map (M)</source>
        <translation>相似图 (M)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>最不确定的</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>最难分的</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>最相似的</translation>
    </message>
    <message>
        <source>Odd ones first</source>
        <translation>异常的在前</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>颠倒顺序</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and wheel)</source>
        <translation>缩略图大小（Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Go through the least certain first</source>
        <translation>先看最不确定的</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show or fold the preview</source>
        <translation>显示或折叠预览</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Turn the order round</source>
        <translation>颠倒顺序(&amp;T)</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 张</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 张</translation>
    </message>
    <message>
        <source>Stacks: {kind} (K)</source>
        <translation>叠放：{kind} (K)</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Keep the best so far</source>
        <translation>保留到目前为止最佳的</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>停止并保留最佳的</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs; those that are ticked are drawn</source>
        <translation>运行；勾选的会绘出</translation>
    </message>
    <message>
        <source>Epochs of the chosen run</source>
        <translation>所选运行的轮次</translation>
    </message>
    <message>
        <source>Export PNG …</source>
        <translation>导出 PNG…</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>训练(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Retrain</source>
        <translation>再训练(&amp;R)</translation>
    </message>
    <message>
        <source>Open a project: its labels teach the next model.</source>
        <translation>请打开一个项目：它的标注用来训练下一个模型。</translation>
    </message>
    <message>
        <source>The model learns. Correcting and classifying can go on meanwhile.</source>
        <translation>模型正在学习。其间可以继续更正和分类。</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>还需约 {time}</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Export the epochs</source>
        <translation>导出轮次</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>It failed.</source>
        <translation>失败了。</translation>
    </message>
</context>
<context>
    <name>TrainingTabs</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>剪枝</translation>
    </message>
</context>
<context>
    <name>VideosBox</name>
    <message>
        <source>Frames of videos</source>
        <translation>视频帧</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos were found.</source>
        <translation>
            <numerusform>找到 {count} 个视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames of videos are counted and labelled as photographs are; a video is one sighting, so that MaxN is that of the video. They are decoded when they are looked at: nothing is written beside a video. Frames that were taken before stay.</source>
        <translation>视频帧像照片一样计数和标注；一个视频算一次目击，因此 MaxN 是该视频的值。查看时才解码：不会在视频旁写入任何内容。先前提取的帧保留。</translation>
    </message>
    <message>
        <source>&amp;Take frames</source>
        <translation>提取帧(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave videos out</source>
        <translation>不用视频(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photographs or folders here</source>
        <translation>将照片或文件夹拖放到这里</translation>
    </message>
    <message>
        <source>Their species are counted. Your photographs are only read, never changed.</source>
        <translation>将统计其中的物种。您的照片只被读取，绝不更改。</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Try it with the samples</source>
        <translation>用示例试一试</translation>
    </message>
    <message>
        <source>Open the project {path}</source>
        <translation>打开项目 {path}</translation>
    </message>
</context>
<context>
    <name>WholeBox</name>
    <message>
        <source>“{text}” is not a whole number; it stays at {value}.</source>
        <translation>“{text}”不是整数；保持为 {value}。</translation>
    </message>
    <message>
        <source>It goes from {low} to {high} in steps of {step}; the nearest is {value}.</source>
        <translation>范围为 {low} 至 {high}，步长 {step}；最接近的是 {value}。</translation>
    </message>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>范围为 {low} 至 {high}。</translation>
    </message>
</context>
<context>
    <name>WormsBox</name>
    <message>
        <source>Ask WoRMS</source>
        <translation>查询 WoRMS</translation>
    </message>
    <message numerus="yes">
        <source>The World Register of Marine Species is asked over the network ({host}). It is sent these {count} scientific names, and with them what every request tells: the address of this computer and the version of this program. No photograph, place, count or name of yours is sent. What it answers is shown before it is taken.</source>
        <translation>
            <numerusform>将通过网络查询世界海洋物种名录（{host}）。发送的是这 {count} 个学名，以及任何请求都会透露的信息：这台计算机的地址和本程序的版本。不会发送您的照片、地点、计数或姓名。其回答在采用之前会显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that are sent</source>
        <translation>要发送的名称</translation>
    </message>
    <message>
        <source>&amp;Allow asking WoRMS from this program</source>
        <translation>允许本程序查询 WoRMS(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send names</source>
        <translation>发送名称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>_Optional</name>
    <message>
        <source> points</source>
        <translation> 个百分点</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>1 label was taken over.</source>
        <translation>采用了 1 个标注。</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>5 折交叉验证，按数据集自己的标签</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the reviewed labels</source>
        <translation>5 折交叉验证，按复核过的标签</translation>
    </message>
    <message>
        <source>A burst lasts at most this many seconds in all.</source>
        <translation>一次连拍最长持续这么多秒。</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>有一个单元格太长。</translation>
    </message>
    <message>
        <source>A frame of a video is taken at its beginning, and every so many seconds; 0 leaves videos out.</source>
        <translation>在视频开头提取一帧，之后每隔这么多秒一帧；0 表示不用视频。</translation>
    </message>
    <message>
        <source>A model can be made with at most {most_photographs} photographs; these would be {entries}.</source>
        <translation>一个模型最多可用 {most_photographs} 张照片制成；这里将有 {entries}。</translation>
    </message>
    <message>
        <source>A model of another architecture shows it, as the one that comes with the program.</source>
        <translation>另一种架构的模型可以显示，例如程序自带的模型。</translation>
    </message>
    <message>
        <source>A model tells species apart: add a folder of photographs of another one.</source>
        <translation>模型用来区分物种：请添加另一个物种的照片文件夹。</translation>
    </message>
    <message>
        <source>A model that learns from the validation photographs cannot be set on them.</source>
        <translation>从验证照片学习的模型不能用它们来设定。</translation>
    </message>
    <message>
        <source>A new head for {in_number}, from {given} given photographs and {int} remembered ones.</source>
        <translation>为 {in_number} 制作新的输出层，使用 {given} 张给定照片和 {int} 张记住的照片。</translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least.</source>
        <translation>新网络至少需要两个物种的已标注照片。</translation>
    </message>
    <message>
        <source>A project holds at most {most_rows} {get}.</source>
        <translation>一个项目最多容纳 {most_rows} {get}。</translation>
    </message>
    <message>
        <source>A project keeps at most {most_filters} filters.</source>
        <translation>一个项目最多保存 {most_filters} 组筛选。</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {most_rows} rows, and “{title}” has more.</source>
        <translation>工作簿的一个工作表最多容纳 {most_rows} 行，而“{title}”超过了。</translation>
    </message>
    <message>
        <source>A species needs a name.</source>
        <translation>物种需要名称。</translation>
    </message>
    <message>
        <source>A store could not be reached: 1 photograph was not read.</source>
        <translation>无法访问存储：1 张照片未读取。</translation>
    </message>
    <message>
        <source>A store could not be reached: {count} photographs were not read.</source>
        <translation>无法访问存储：{count} 张照片未读取。</translation>
    </message>
    <message>
        <source>A video is one sighting</source>
        <translation>一个视频算一次目击</translation>
    </message>
    <message>
        <source>AUROC {value} ({low} to {high}) by {by}; with {kept} of the species kept, {named} still named</source>
        <translation>AUROC {value} ({low} 至 {high})，依据：{by}；保留 {kept} 的物种时，仍有 {named} 被命名</translation>
    </message>
    <message>
        <source>Add --architecture {architecture}, or start from another file.</source>
        <translation>请加上 --architecture {architecture}，或从另一个文件开始。</translation>
    </message>
    <message>
        <source>Add another word: computers keep this one for themselves.</source>
        <translation>请加上另一个词：计算机保留了这个词。</translation>
    </message>
    <message>
        <source>Add further photographs.</source>
        <translation>请再添加照片。</translation>
    </message>
    <message>
        <source>Add more photographs of it.</source>
        <translation>请再添加它的照片。</translation>
    </message>
    <message>
        <source>Add photographs of it to its folder, or take the folder out of the dataset.</source>
        <translation>请在其文件夹中添加照片，或将该文件夹移出数据集。</translation>
    </message>
    <message>
        <source>Add photographs: five of each species are enough to begin with.</source>
        <translation>请添加照片：每个物种五张即可开始。</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// need the package {package}, which is not installed.</source>
        <translation>以 {scheme}:// 开头的地址需要软件包 {package}，但尚未安装。</translation>
    </message>
    <message>
        <source>All of these labels, notes and tags are in this project already.</source>
        <translation>这些标注、备注和标签都已在本项目中。</translation>
    </message>
    <message>
        <source>All that is left out is listed in “{path}”.</source>
        <translation>未采用的全部列在“{path}”中。</translation>
    </message>
    <message>
        <source>Allow a larger drop, or remove less at once by more steps.</source>
        <translation>请允许更大的下降，或分更多步每次少删一些。</translation>
    </message>
    <message>
        <source>Alpha of the blending of photographs; 0 is off.</source>
        <translation>照片混合的 alpha 值；0 为关闭。</translation>
    </message>
    <message>
        <source>Altered copies</source>
        <translation>改动过的副本</translation>
    </message>
    <message>
        <source>Another model is in use by now, for which nothing was promised.</source>
        <translation>现在使用的是另一个模型，对它没有作过承诺。</translation>
    </message>
    <message>
        <source>Another station is called “{name}”.</source>
        <translation>另一个站位叫“{name}”。</translation>
    </message>
    <message>
        <source>Anyone may use it for anything, with the attribution below (Apache 2.0 weights, CC BY 4.0 photographs)</source>
        <translation>任何人都可用于任何用途，但须注明下列出处（权重：Apache 2.0，照片：CC BY 4.0）</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>Ask for less, or remove a filter that is no longer needed.</source>
        <translation>请减少条件，或删除不再需要的筛选。</translation>
    </message>
    <message>
        <source>Ask where it comes from, open a backup of it, or save what can be read in a new project by “Rescue labels …”. Nothing was changed.</source>
        <translation>请询问其来源，打开它的备份，或通过“抢救标注…”将可读内容保存到新项目。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Ask where it comes from, or open a backup of it. Nothing was changed.</source>
        <translation>请询问其来源，或打开它的备份。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Ask where the folder comes from, or start a new run.</source>
        <translation>请询问该文件夹的来源，或开始一次新的运行。</translation>
    </message>
    <message>
        <source>At most this many seconds lie between two photographs of a burst.</source>
        <translation>一次连拍中两张照片之间最多相隔这么多秒。</translation>
    </message>
    <message>
        <source>At {doubted} of {used} events no absences are told ({number} in all), since photographs there may show anything: {reasons}.</source>
        <translation>在 {used} 个事件中的 {doubted} 个（共 {number} 处）没有记为缺失，因为那里的照片可能显示任何物种：{reasons}。</translation>
    </message>
    <message>
        <source>At {unknown} of {used} events no absence of “{common_name}” is told: the model does not know it, and people have not looked at every photograph.</source>
        <translation>在 {used} 个事件中的 {unknown} 个没有将“{common_name}”记为缺失：模型不认识它，而且没有人看过每张照片。</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Augmented views of every new photograph, made once, beside itself.</source>
        <translation>每张新照片除自身外的增强视图，只制作一次。</translation>
    </message>
    <message>
        <source>Balance species</source>
        <translation>平衡物种</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Begin a new project for what comes now.</source>
        <translation>请为接下来的内容新建一个项目。</translation>
    </message>
    <message>
        <source>Below its titles the table is empty.</source>
        <translation>标题以下表格是空的。</translation>
    </message>
    <message>
        <source>Bursts are one sighting</source>
        <translation>连拍算一次目击</translation>
    </message>
    <message>
        <source>Call one “ScientificName” or “common_name”, in the first row.</source>
        <translation>请在第一行将其中一列命名为“ScientificName”或“common_name”。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may write there.</source>
        <translation>请检查它是否还在，以及您是否可以写入。</translation>
    </message>
    <message>
        <source>Check that its disk is there and has room. What was saved before is kept.</source>
        <translation>请检查其磁盘是否在、是否有空间。先前保存的内容都在。</translation>
    </message>
    <message>
        <source>Check that its disk is there. What was saved before is kept.</source>
        <translation>请检查其磁盘是否在。先前保存的内容都在。</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that the disk has room; or choose another place.</source>
        <translation>请检查该文件夹是否在、您是否可以写入、磁盘是否有空间；或选择其他位置。</translation>
    </message>
    <message>
        <source>Check that these are whole photographs, and copy them anew if not.</source>
        <translation>请检查这些照片是否完整，如不完整请重新复制。</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is there.</source>
        <translation>请检查您是否可以读取它，以及其磁盘是否在。</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk has room.</source>
        <translation>请检查您是否可以写入，以及磁盘是否有空间。</translation>
    </message>
    <message>
        <source>Check the name, or give another one.</source>
        <translation>请检查名称，或给出另一个。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the network, and that its library knows who you are; then do the same again.</source>
        <translation>请检查网络，并确认其程序库知道您的身份；然后重复同样的操作。</translation>
    </message>
    <message>
        <source>Check the spelling, or whether a disk is missing.</source>
        <translation>请检查拼写，或是否缺少磁盘。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>请检查拼写。</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>请选择一个新文件夹。</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. Nothing was changed.</source>
        <translation>请选择您可以写入且有空间的位置。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. This one is kept.</source>
        <translation>请选择您可以写入且有空间的位置。此内容保留。</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>请选择您可以写入的位置。</translation>
    </message>
    <message>
        <source>Choose a place where you may write; a project that lies elsewhere can be copied there. Nothing was changed.</source>
        <translation>请选择您可以写入的位置；别处的项目可以复制到那里。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Choose another criterion, or prune EfficientNet-Lite0.</source>
        <translation>请选择另一个准则，或对 EfficientNet-Lite0 剪枝。</translation>
    </message>
    <message>
        <source>Choose another step, or prune again.</source>
        <translation>请选择另一步，或重新剪枝。</translation>
    </message>
    <message>
        <source>Choose it there, merge the two, or give another name.</source>
        <translation>请在那里选择它，合并两者，或给出另一个名称。</translation>
    </message>
    <message>
        <source>Choose it there, or give another common name.</source>
        <translation>请在那里选择它，或给出另一个俗名。</translation>
    </message>
    <message>
        <source>Choose it there, or give another scientific name.</source>
        <translation>请在那里选择它，或给出另一个学名。</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <translation>请选择一个现有的。</translation>
    </message>
    <message>
        <source>Choose that one, take the merging back, or give another name.</source>
        <translation>请选择那一个，取回合并，或给出另一个名称。</translation>
    </message>
    <message>
        <source>Choose the copy in which somebody else has labelled.</source>
        <translation>请选择由其他人标注的副本。</translation>
    </message>
    <message>
        <source>Classify first; a check draws from photographs that nobody has labelled.</source>
        <translation>请先分类；检查从无人标注的照片中抽取。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭它。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network or input size.</source>
        <translation>请关闭其他程序，或选择较小的网络或输入尺寸。</translation>
    </message>
    <message>
        <source>Comparing with “{name_of}” on photographs that neither has seen.</source>
        <translation>正在用两者都没见过的照片与“{name_of}”比较。</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first.</source>
        <translation>请先确认或更正一些照片。</translation>
    </message>
    <message>
        <source>Confirm some labels first.</source>
        <translation>请先确认一些标注。</translation>
    </message>
    <message>
        <source>Connect the disk, then do the same again. What was done is kept.</source>
        <translation>请连接磁盘，然后再做一遍。已完成的部分都会保留。</translation>
    </message>
    <message>
        <source>Connect their disk, or locate the photographs that moved, and export again.</source>
        <translation>请连接其磁盘，或查找移动过的照片，然后重新导出。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Decay per step of the moving average of the weights.</source>
        <translation>权重滑动平均的每步衰减。</translation>
    </message>
    <message>
        <source>Decoupled weight decay of AdamW.</source>
        <translation>AdamW 的解耦权重衰减。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epochs per step</source>
        <translation>每步轮次</translation>
    </message>
    <message>
        <source>Export it, and import the copy under another name.</source>
        <translation>请导出它，并以另一个名称导入副本。</translation>
    </message>
    <message>
        <source>Export them as CSV, which has no end.</source>
        <translation>请导出为 CSV，它没有行数限制。</translation>
    </message>
    <message>
        <source>Factor on the learning rate from each stage to the one below it.</source>
        <translation>从每一级到下一级的学习率系数。</translation>
    </message>
    <message>
        <source>Fetch the model file again, or use another one.</source>
        <translation>请重新获取模型文件，或使用另一个。</translation>
    </message>
    <message>
        <source>Final epochs</source>
        <translation>最终轮次</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fine-tuning on {training} photographs, {epochs} epochs of {size_px} pixels; watched on {validation} validation photographs.</source>
        <translation>用 {training} 张照片微调，{epochs} 轮，{size_px} 像素；在 {validation} 张验证照片上监测。</translation>
    </message>
    <message>
        <source>For non-commercial research and education, with the attribution below (CC BY 4.0 photographs, Tiny ImageNet weights)</source>
        <translation>用于非商业的研究和教学，须注明下列出处（照片：CC BY 4.0，权重：Tiny ImageNet）</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>冻结的级</translation>
    </message>
    <message>
        <source>Further teachers need the photographs that the model was made with.</source>
        <translation>使用更多教师模型需要制作该模型的照片。</translation>
    </message>
    <message>
        <source>Gap in seconds</source>
        <translation>间隔秒数</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of ONNX Runtime for it.</source>
        <translation>请使用 --device auto 或 cpu，或安装相应的 ONNX Runtime。</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of torch for that device.</source>
        <translation>请使用 --device auto 或 cpu，或安装适用于该设备的 torch。</translation>
    </message>
    <message>
        <source>Give a .jelly file, or a new name.</source>
        <translation>请给出 .jelly 文件，或一个新名称。</translation>
    </message>
    <message>
        <source>Give a .jellymodel file that this program has written, or fetch it again.</source>
        <translation>请给出由本程序写入的 .jellymodel 文件，或重新获取。</translation>
    </message>
    <message>
        <source>Give a .jellymodel file.</source>
        <translation>请给出 .jellymodel 文件。</translation>
    </message>
    <message>
        <source>Give a .safetensors file with the names of torchvision (of timm for EfficientNet-Lite0), or a .jellymodel file.</source>
        <translation>请给出使用 torchvision 名称（EfficientNet-Lite0 为 timm）的 .safetensors 文件，或 .jellymodel 文件。</translation>
    </message>
    <message>
        <source>Give a .safetensors or {suffix} file, or the word {imagenet} or {scratch}.</source>
        <translation>请给出 .safetensors 或 {suffix} 文件，或单词 {imagenet} 或 {scratch}。</translation>
    </message>
    <message>
        <source>Give a folder that holds one folder per species.</source>
        <translation>请给出每个物种一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Give a genus or a species, as “Aurelia aurita”, “Aurelia sp.” or “Cyanea cf. capillata”, and who described it in its own column.</source>
        <translation>请给出属或种，如“Aurelia aurita”、“Aurelia sp.”或“Cyanea cf. capillata”，命名人放在单独的列。</translation>
    </message>
    <message>
        <source>Give a larger target, a larger largest cut, or more steps.</source>
        <translation>请给出更大的目标、更大的单次最大删减，或更多步。</translation>
    </message>
    <message>
        <source>Give a larger target, or all the photographs it was trained on.</source>
        <translation>请给出更大的目标，或它训练时的全部照片。</translation>
    </message>
    <message>
        <source>Give a model of the same species.</source>
        <translation>请给出相同物种的模型。</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv.</source>
        <translation>请给出以 .csv 结尾的名称。</translation>
    </message>
    <message>
        <source>Give a name that is new.</source>
        <translation>请给出一个新名称。</translation>
    </message>
    <message>
        <source>Give a new folder for the run.</source>
        <translation>请为该运行给出一个新文件夹。</translation>
    </message>
    <message>
        <source>Give a place where you may write.</source>
        <translation>请给出您可以写入的位置。</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>请给出更短的。</translation>
    </message>
    <message>
        <source>Give a smaller target.</source>
        <translation>请给出更小的目标。</translation>
    </message>
    <message>
        <source>Give a word, as Species or Genus.</source>
        <translation>请给出一个词，如 Species 或 Genus。</translation>
    </message>
    <message>
        <source>Give all of it in the table, or correct the station first.</source>
        <translation>请在表中给出全部，或先更正该站位。</translation>
    </message>
    <message>
        <source>Give an input size of at least {smallest_px}.</source>
        <translation>请给出至少 {smallest_px} 的输入尺寸。</translation>
    </message>
    <message>
        <source>Give another name, or move what lies there.</source>
        <translation>请给出另一个名称，或移走那里的文件。</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>请给出另一个名称。</translation>
    </message>
    <message>
        <source>Give another place.</source>
        <translation>请给出另一个位置。</translation>
    </message>
    <message>
        <source>Give fewer photographs.</source>
        <translation>请给出较少的照片。</translation>
    </message>
    <message>
        <source>Give its common name.</source>
        <translation>请给出它的俗名。</translation>
    </message>
    <message>
        <source>Give one as in s3://, gs://, sftp:// or https://.</source>
        <translation>请给出形如 s3://、gs://、sftp:// 或 https:// 的地址。</translation>
    </message>
    <message>
        <source>Give one as in s3://bucket/folder; no name in it may be empty.</source>
        <translation>请给出形如 s3://bucket/folder 的地址；其中的名称不能为空。</translation>
    </message>
    <message>
        <source>Give only a target size, or a model that has kept validation photographs back.</source>
        <translation>请只给出目标大小，或一个留有验证照片的模型。</translation>
    </message>
    <message>
        <source>Give photographs or folders of them: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, AVIF or camera raw.</source>
        <translation>请给出照片或照片文件夹：JPEG (.jpg)、PNG、TIFF、WebP、BMP、GIF、HEIC、AVIF 或相机 raw。</translation>
    </message>
    <message>
        <source>Give the folder that it was trained on, or no further teacher.</source>
        <translation>请给出它训练时所用的文件夹，或不要更多教师模型。</translation>
    </message>
    <message>
        <source>Give the folder that was given to the pruning.</source>
        <translation>请给出剪枝时所用的文件夹。</translation>
    </message>
    <message>
        <source>Give the name of the file itself, or another.</source>
        <translation>请给出文件本身的名称，或另一个名称。</translation>
    </message>
    <message>
        <source>Give weights in single or half precision.</source>
        <translation>请给出单精度或半精度的权重。</translation>
    </message>
    <message>
        <source>Give weights of the same architecture.</source>
        <translation>请给出相同架构的权重。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, and check that its disk is connected.</source>
        <translation>请给自己读取权限，并检查其磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another folder.</source>
        <translation>请给自己读取权限，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or move it out of the dataset.</source>
        <translation>请给自己读取权限，或将它移出数据集。</translation>
    </message>
    <message>
        <source>Go on with it (--resume “{path}”), or give another folder.</source>
        <translation>请继续它（--resume “{path}”），或给出另一个文件夹。</translation>
    </message>
    <message>
        <source>Go on with it, or start again.</source>
        <translation>请继续它，或重新开始。</translation>
    </message>
    <message>
        <source>Going on after {curve} finished epochs.</source>
        <translation>在完成 {curve} 轮之后继续。</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>How a frame becomes a square.</source>
        <translation>画面如何变成正方形。</translation>
    </message>
    <message>
        <source>How a frame becomes a square: squashed, or padded with its mean colour.</source>
        <translation>画面如何变成正方形：压扁，或用其平均颜色填充。</translation>
    </message>
    <message>
        <source>How many of the lowest stages keep their weights (the stem is the first). With all of them only the last layer learns, on what the network sees already.</source>
        <translation>最低的多少级保持权重不变（主干为第一级）。全部保持时只有最后一层学习，基于网络已经看到的内容。</translation>
    </message>
    <message>
        <source>How many whole blocks are taken out in a step before these, those that change least what they are given.</source>
        <translation>在这些步骤之前，一步中去掉多少个完整的块，即对其输入改变最小的块。</translation>
    </message>
    <message>
        <source>How soft the former model&apos;s answers are made.</source>
        <translation>旧模型的回答软化的程度。</translation>
    </message>
    <message>
        <source>How strongly the last layer is held near the old one where it is fitted.</source>
        <translation>拟合最后一层时，使其靠近旧的一层的力度。</translation>
    </message>
    <message>
        <source>If numbers are not finite, training has gone wrong: lower the learning rate and train again.</source>
        <translation>如果数值不是有限的，说明训练出了问题：请降低学习率并重新训练。</translation>
    </message>
    <message>
        <source>In how many steps channels are removed.</source>
        <translation>分多少步删减通道。</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入尺寸</translation>
    </message>
    <message>
        <source>Install the newest version to go on with it.</source>
        <translation>请安装最新版本以继续它。</translation>
    </message>
    <message>
        <source>Install the newest version to open it. Nothing was changed.</source>
        <translation>请安装最新版本以打开它。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Install the newest version to use it.</source>
        <translation>请安装最新版本以使用它。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>It can be merged with another species, or stay.</source>
        <translation>它可以与另一物种合并，或保留。</translation>
    </message>
    <message>
        <source>It has names of {one} and of {other}. Merge them first.</source>
        <translation>它同时有 {one} 和 {other} 的名称。请先合并两者。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>它没有名称。</translation>
    </message>
    <message>
        <source>It has no scientific name, of which an AphiaID could tell.</source>
        <translation>它没有学名，AphiaID 无从说明。</translation>
    </message>
    <message>
        <source>It is a synonym, and the table has no accepted name.</source>
        <translation>它是异名，而表中没有有效名。</translation>
    </message>
    <message>
        <source>It is a whole number above 0, as WoRMS shows it; leave it empty where you do not know it.</source>
        <translation>它是大于 0 的整数，如 WoRMS 所示；不知道时请留空。</translation>
    </message>
    <message>
        <source>It is no project, or nothing is left of it. Look for a backup. Nothing was changed.</source>
        <translation>它不是项目，或已没有内容。请查找备份。没有更改任何内容。</translation>
    </message>
    <message>
        <source>It is the same species as row {first}.</source>
        <translation>它与第 {first} 行是同一物种。</translation>
    </message>
    <message>
        <source>It needs one folder for each of: {species_keys}.</source>
        <translation>它需要为以下每个物种各有一个文件夹：{species_keys}。</translation>
    </message>
    <message>
        <source>JPEG of a rare kind</source>
        <translation>少见类型的 JPEG</translation>
    </message>
    <message>
        <source>Label more, or add a labelled folder.</source>
        <translation>请多标注一些，或添加一个已标注的文件夹。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Largest cut</source>
        <translation>单次最大删减</translation>
    </message>
    <message>
        <source>Largest drop of accuracy</source>
        <translation>准确率最大下降</translation>
    </message>
    <message>
        <source>Learn also from files that are named as altered copies of others.</source>
        <translation>也从文件名表明是他图改动副本的文件学习。</translation>
    </message>
    <message>
        <source>Learn from the validation photographs too. The limits then come from a model of the same recipe that did not.</source>
        <translation>也从验证照片学习。界限则来自同一配方但没有这样做的模型。</translation>
    </message>
    <message>
        <source>Learn from validation</source>
        <translation>从验证照片学习</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Leave some out of the table, or remove the station first.</source>
        <translation>请从表中去掉一些，或先移除该站位。</translation>
    </message>
    <message>
        <source>Left out, since the model does not know them: {sorted}.</source>
        <translation>不采用，因为模型不认识：{sorted}。</translation>
    </message>
    <message>
        <source>Left out, since there is a single photograph (copies counted once): {names}.</source>
        <translation>不采用，因为只有一张照片（副本只算一次）：{names}。</translation>
    </message>
    <message>
        <source>Left out, since they could not be read: {named}.</source>
        <translation>不采用，因为无法读取：{named}。</translation>
    </message>
    <message>
        <source>Left out: {number_of} whose label is no species.</source>
        <translation>不采用：{number_of}，其标注不是物种。</translation>
    </message>
    <message>
        <source>Left out: {photographs} in folders whose names are of no species: {folders}.</source>
        <translation>不采用：{photographs}，所在文件夹的名称不是物种：{folders}。</translation>
    </message>
    <message>
        <source>Left out: {photographs} outside any species&apos; folder.</source>
        <translation>不采用：{photographs}，不在任何物种的文件夹中。</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>时长秒数</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Look at the list of them.</source>
        <translation>请查看其列表。</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>请查看列表。</translation>
    </message>
    <message>
        <source>Lower rate</source>
        <translation>较低学习率</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Make one folder per species and put its photographs there.</source>
        <translation>请为每个物种建一个文件夹，把它的照片放进去。</translation>
    </message>
    <message>
        <source>Make only a new head, on what the network sees already: seconds instead of minutes, but less is learned.</source>
        <translation>只制作新的输出层，基于网络已经看到的内容：几秒而不是几分钟，但学得较少。</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a folder where you may write.</source>
        <translation>请腾出磁盘空间，或选择您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a place where you may write.</source>
        <translation>请腾出磁盘空间，或选择您可以写入的位置。</translation>
    </message>
    <message>
        <source>Make room on the disk, or give yourself the right to write there.</source>
        <translation>请腾出磁盘空间，或给自己写入权限。</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the project where you may write.</source>
        <translation>请腾出磁盘空间，或将项目移到您可以写入的位置。</translation>
    </message>
    <message>
        <source>Make room on the disk, then start again.</source>
        <translation>请腾出磁盘空间，然后重新开始。</translation>
    </message>
    <message>
        <source>Make room, then start again. What was finished is kept.</source>
        <translation>请腾出空间，然后重新开始。已完成的部分都会保留。</translation>
    </message>
    <message>
        <source>Make the folder, or give another.</source>
        <translation>请创建该文件夹，或给出另一个。</translation>
    </message>
    <message>
        <source>Make the promise for that model.</source>
        <translation>请为该模型作出承诺。</translation>
    </message>
    <message>
        <source>Making the model file: export, calibration, measurement.</source>
        <translation>正在制作模型文件：导出、校准、测量。</translation>
    </message>
    <message>
        <source>Margin for int8</source>
        <translation>int8 的余量</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean of each channel.</source>
        <translation>各通道的均值。</translation>
    </message>
    <message>
        <source>Measuring the speed of {title}.</source>
        <translation>正在测量{title}的速度。</translation>
    </message>
    <message>
        <source>Memory is short: batches of {size} photographs instead of {wanted}.</source>
        <translation>内存不足：批次为 {size} 张照片而不是 {wanted} 张。</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>内存用尽。</translation>
    </message>
    <message>
        <source>Memory was too short for a batch; it is halved to {size} photographs.</source>
        <translation>内存不足以处理一个批次；减半为 {size} 张照片。</translation>
    </message>
    <message>
        <source>Merge it with another species, which then has them.</source>
        <translation>请与另一物种合并，它随即拥有这些照片。</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never named</source>
        <translation>从不命名</translation>
    </message>
    <message>
        <source>No absence of {left_open} is told: the scientific name leaves open which species it is.</source>
        <translation>没有将 {left_open} 记为缺失：其学名没有确定是哪个物种。</translation>
    </message>
    <message>
        <source>No column holds the names of the stations: call the one that does “station”.</source>
        <translation>没有一列是站位的名称：请将该列命名为“station”。</translation>
    </message>
    <message>
        <source>No epoch of the run in “{path}” was finished.</source>
        <translation>“{path}”中的运行没有完成任何一轮。</translation>
    </message>
    <message>
        <source>No layer loses more than this share of its channels.</source>
        <translation>任何一层失去的通道都不超过这个比例。</translation>
    </message>
    <message>
        <source>No model was written.</source>
        <translation>没有写入模型。</translation>
    </message>
    <message>
        <source>No photograph has been labelled by a person yet.</source>
        <translation>还没有照片由人标注过。</translation>
    </message>
    <message>
        <source>No photographs of {name} may teach: all are kept for validation and test.</source>
        <translation>{name}的照片都不能用于训练：全部留作验证和测试。</translation>
    </message>
    <message>
        <source>No photographs were found in {join}, only {kinds}.</source>
        <translation>在 {join} 中没有找到照片，只有 {kinds}。</translation>
    </message>
    <message>
        <source>No photographs were found in {join}.</source>
        <translation>在 {join} 中没有找到照片。</translation>
    </message>
    <message>
        <source>No station is called “{name}”.</source>
        <translation>没有叫“{name}”的站位。</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>没有一步能保持准确率：下一步在验证上的准确率为 {now}，未剪枝的为 {unpruned}。</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the target size is reached.</source>
        <translation>没有一步能保持准确率：已达到目标大小。</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: what may lose channels can lose no more.</source>
        <translation>没有一步能保持准确率：可以删减通道的部分已不能再删减。</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: {message}</source>
        <translation>没有一步能保持准确率：{message}</translation>
    </message>
    <message>
        <source>No training photographs of {missing} in “{folder}”.</source>
        <translation>“{folder}”中没有{missing}的训练照片。</translation>
    </message>
    <message>
        <source>None of the {photographs} files in “{folder}” could be read: {named}.</source>
        <translation>“{folder}”中的 {photographs} 个文件都无法读取：{named}。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>None of these photographs may teach: the model knows them as test or validation photographs, or there are too few.</source>
        <translation>这些照片都不能用于训练：模型已知它们是测试或验证照片，或者数量太少。</translation>
    </message>
    <message>
        <source>Not judged, since there are fewer than {fewest} photographs: {few}.</source>
        <translation>未判断，因为照片少于 {fewest} 张：{few}。</translation>
    </message>
    <message>
        <source>Nothing could be read of “{damaged}”.</source>
        <translation>无法从“{damaged}”读取任何内容。</translation>
    </message>
    <message>
        <source>Nothing here reads addresses that begin with {scheme}://.</source>
        <translation>这里无法读取以 {scheme}:// 开头的地址。</translation>
    </message>
    <message>
        <source>Of the sheets only “{short}” is read, not {others}.</source>
        <translation>在各工作表中只读取“{short}”，不读取 {others}。</translation>
    </message>
    <message>
        <source>Of these frames only those are taken that show something else than the last one taken: a part of the picture is lighter, darker or of another colour. All are looked at once, which takes longer. The number of frames then says nothing of time.</source>
        <translation>在这些帧中只取与上一次所取不同的帧：画面的某一部分更亮、更暗或颜色不同。所有帧都要看一遍，需要更长时间。此时帧数不再反映时间。</translation>
    </message>
    <message>
        <source>Of this network only {blocks} whole blocks could be taken out, not {count}.</source>
        <translation>该网络只能去掉 {blocks} 个完整的块，而不是 {count} 个。</translation>
    </message>
    <message>
        <source>Of {looked_at} frames of videos, one every {every} s, {taken} were taken: those at which the scene changes.</source>
        <translation>在视频的 {looked_at} 帧（每 {every} 秒一帧）中取了 {taken} 帧：场景变化处的帧。</translation>
    </message>
    <message>
        <source>Of {scanned} sample files {classified} were classified, {skipped} not readable, {counted} counted and {listed} listed.</source>
        <translation>{scanned} 个示例文件中，{classified} 个已分类，{skipped} 个无法读取，{counted} 个已计数，{listed} 个已列出。</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>5 折交叉验证，按数据集自己的标签</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the reviewed labels</source>
        <translation>5 折交叉验证，按复核过的标签</translation>
    </message>
    <message>
        <source>On test photographs</source>
        <translation>测试照片</translation>
    </message>
    <message>
        <source>On test photographs, by the reviewed labels</source>
        <translation>测试照片，按复核过的标签</translation>
    </message>
    <message>
        <source>On the same test groups, by the dataset&apos;s own labels</source>
        <translation>同样的测试组，按数据集自己的标签</translation>
    </message>
    <message>
        <source>On {measured_on}</source>
        <translation>基于 {measured_on}</translation>
    </message>
    <message>
        <source>On {truth} test photographs of species that the parent knows: {mean} right before, {mean2} after (better on {sum}, worse on {sum2}).</source>
        <translation>在父模型认识的物种的 {truth} 张测试照片上：之前 {mean} 正确，之后 {mean2}（{sum} 张更好，{sum2} 张更差）。</translation>
    </message>
    <message>
        <source>Only where the scene changes</source>
        <translation>仅在场景变化处</translation>
    </message>
    <message>
        <source>Open it again, then repeat it.</source>
        <translation>请重新打开它，然后再做一遍。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开它。</translation>
    </message>
    <message>
        <source>PNG of a rare kind</source>
        <translation>少见类型的 PNG</translation>
    </message>
    <message>
        <source>Passed over: {in_words}.</source>
        <translation>跳过：{in_words}。</translation>
    </message>
    <message>
        <source>Passes over new and remembered photographs.</source>
        <translation>遍历新照片和记住的照片的次数。</translation>
    </message>
    <message>
        <source>Passes over the training photographs, for each network; a pruned one has as many again to recover.</source>
        <translation>每个网络遍历训练照片的次数；剪枝后的网络另有同样多的次数用于恢复。</translation>
    </message>
    <message>
        <source>Passes over the training photographs.</source>
        <translation>遍历训练照片的次数。</translation>
    </message>
    <message>
        <source>Peak rate of the recovery.</source>
        <translation>恢复阶段的最高学习率。</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers.</source>
        <translation>上层的最高学习率。</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers; lower ones learn more slowly.</source>
        <translation>上层的最高学习率；较低的层学得更慢。</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photographs are classified on {title}.</source>
        <translation>照片在 {title} 上分类。</translation>
    </message>
    <message>
        <source>Photographs in one optimiser step.</source>
        <translation>优化器每步使用的照片数。</translation>
    </message>
    <message>
        <source>Photographs of earlier models are measured by their activations.</source>
        <translation>早期模型的照片通过其激活值来测量。</translation>
    </message>
    <message>
        <source>Photographs that one camera took shortly after each other are one sighting, and learn or test together. A time-lapse is no burst.</source>
        <translation>同一相机相隔很短拍摄的照片算一次目击，一起学习或一起测试。延时摄影不是连拍。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Prune the pruned networks until they have at most this many parameters.</source>
        <translation>将要剪枝的网络剪到最多这么多参数。</translation>
    </message>
    <message>
        <source>Prune until the network has at most this many parameters.</source>
        <translation>剪枝直到网络最多有这么多参数。</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>已剪枝到 {count_parameters} 个参数，第 {kept} 步，共 {last} 步：下一步在验证上的准确率为 {now}，未剪枝的为 {unpruned}。</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the target size is reached.</source>
        <translation>已剪枝到 {count_parameters} 个参数，第 {kept} 步，共 {last} 步：已达到目标大小。</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: what may lose channels can lose no more.</source>
        <translation>已剪枝到 {count_parameters} 个参数，第 {kept} 步，共 {last} 步：可以删减通道的部分已不能再删减。</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: {message}</source>
        <translation>已剪枝到 {count_parameters} 个参数，第 {kept} 步，共 {last} 步：{message}</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Pruning above {replay_after} in {steps_in_all} steps, to at most {target_parameters} parameters in all (now {count_parameters}), on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} others.</source>
        <translation>在 {replay_after} 之上分 {steps_in_all} 步剪枝，总共最多 {target_parameters} 个参数（现为 {count_parameters}），使用 {teaching} 张照片，其中 {given} 张为给定，其余为记住的；在另外 {watched} 张上监测。</translation>
    </message>
    <message>
        <source>Pruning cannot reach {target_parameters} parameters when no layer may lose more than {largest_cut} of its channels at once.</source>
        <translation>当任何一层一次失去的通道都不得超过 {largest_cut} 时，剪枝无法达到 {target_parameters} 个参数。</translation>
    </message>
    <message>
        <source>Pruning {before} parameters to at most {target_parameters} in {steps_in_all} steps, on {training} photographs.</source>
        <translation>用 {training} 张照片分 {steps_in_all} 步将 {before} 个参数剪枝到最多 {target_parameters} 个。</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉力</translation>
    </message>
    <message>
        <source>Put every species&apos; folder into the parts, or give a folder that holds nothing but a folder per species.</source>
        <translation>请将每个物种的文件夹放入各部分，或给出一个只含每物种一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Put its {suffix} file back into “{models_folder}”, or use another model.</source>
        <translation>请将它的 {suffix} 文件放回“{models_folder}”，或使用另一个模型。</translation>
    </message>
    <message>
        <source>Put the photographs back as they were (photographs.json lists them), or start a new run.</source>
        <translation>请将照片恢复原样（photographs.json 列出了它们），或开始一次新的运行。</translation>
    </message>
    <message>
        <source>Quick, learns less</source>
        <translation>快速，学得较少</translation>
    </message>
    <message>
        <source>Recovery after the last step.</source>
        <translation>最后一步之后的恢复。</translation>
    </message>
    <message>
        <source>Recovery between two steps.</source>
        <translation>两步之间的恢复。</translation>
    </message>
    <message>
        <source>Remove it, if nobody has the project open.</source>
        <translation>如果没有人打开该项目，请将它删除。</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>请删除一个不再需要的。</translation>
    </message>
    <message>
        <source>Retrain all upper layers instead of the head only.</source>
        <translation>再训练所有上层，而不只是输出层。</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>Retraining the layers above {replay_after} for {kinds}, on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} validation photographs.</source>
        <translation>为 {kinds} 再训练 {replay_after} 之上的层，使用 {teaching} 张照片，其中 {given} 张为给定，其余为记住的；在 {watched} 张验证照片上监测。</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>取整到</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>第 {row} 行：{words}</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) or XLSX, with the titles in the first row.</source>
        <translation>请保存为 CSV (UTF-8) 或 XLSX，标题在第一行。</translation>
    </message>
    <message>
        <source>Save it where you may write, and go on there.</source>
        <translation>请将它保存到您可以写入的位置，并在那里继续。</translation>
    </message>
    <message>
        <source>Seconds between frames</source>
        <translation>帧间隔秒数</translation>
    </message>
    <message>
        <source>See the reasons in the list of photographs. What was done is kept; the same again tries them once more.</source>
        <translation>请在照片列表中查看原因。已完成的部分都会保留；再做一遍会重试它们。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed of all randomness.</source>
        <translation>所有随机性的种子。</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Share of doubt in every label.</source>
        <translation>每个标注中怀疑的份额。</translation>
    </message>
    <message>
        <source>Show every species equally often, however few photographs of it there are.</source>
        <translation>无论照片多少，每个物种出现的频率相同。</translation>
    </message>
    <message>
        <source>Side of the square that the network sees, in pixels.</source>
        <translation>网络所见正方形的边长，像素。</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>最小裁剪</translation>
    </message>
    <message>
        <source>Smallest part of a photograph&apos;s area that an augmented view shows.</source>
        <translation>增强视图所显示的照片面积的最小比例。</translation>
    </message>
    <message>
        <source>Some zeros are of stations where photographs may show anything (unidentified, unsure or unreadable), or where a copy of one that counts elsewhere shows the species.</source>
        <translation>有些零来自其照片可能显示任何物种（未鉴定、不确定或无法读取）的站位，或来自其中有副本（其照片计入别处）显示该物种的站位。</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation of each channel.</source>
        <translation>各通道的标准差。</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>请开始一次新的运行。</translation>
    </message>
    <message>
        <source>Start again once nothing writes to it: each fold is of the same photographs.</source>
        <translation>等没有程序再写入它时重新开始：每一折都用同样的照片。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>请重新开始该运行。</translation>
    </message>
    <message>
        <source>Step {kept} is kept and recovers to its end.</source>
        <translation>第 {kept} 步已保留，并恢复到底。</translation>
    </message>
    <message>
        <source>Step {step} becomes the model “{name}”.</source>
        <translation>第 {step} 步成为模型“{name}”。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Stop before the accuracy on validation photographs has fallen by more than this share of 1 (0.02 is two points), also above the target size.</source>
        <translation>在验证照片上的准确率下降超过这个比例（0.02 即两个百分点）之前停止，即使尚未达到目标大小。</translation>
    </message>
    <message>
        <source>TIFF of a rare kind ({join} bits, compression {compression})</source>
        <translation>少见类型的 TIFF（{join} 位，压缩 {compression}）</translation>
    </message>
    <message>
        <source>TIFF of floating-point numbers ({join} bits, compression {compression})</source>
        <translation>浮点数 TIFF（{join} 位，压缩 {compression}）</translation>
    </message>
    <message>
        <source>Take out fewer.</source>
        <translation>请少去掉一些。</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>目标大小</translation>
    </message>
    <message>
        <source>Teacher&apos;s share</source>
        <translation>教师份额</translation>
    </message>
    <message>
        <source>Teacher&apos;s temperature</source>
        <translation>教师温度</translation>
    </message>
    <message>
        <source>That happens to copies that are made in the midst of a change: close it before you copy it again. Or go on with a backup, or save what can be read in a new project by “Rescue labels …”.</source>
        <translation>在更改过程中制作的副本会这样：请先关闭它再重新复制。或使用备份继续，或通过“抢救标注…”将可读内容保存到新项目。</translation>
    </message>
    <message>
        <source>The accelerator does not start ({why}).</source>
        <translation>加速器无法启动（{why}）。</translation>
    </message>
    <message>
        <source>The accelerator has too little memory for a step: it is done in {parts} parts of {size} photographs.</source>
        <translation>加速器内存不足以完成一步：将分 {parts} 部分进行，每部分 {size} 张照片。</translation>
    </message>
    <message>
        <source>The accelerator has too little memory: the network learns on the processor.</source>
        <translation>加速器内存不足：网络在处理器上训练。</translation>
    </message>
    <message>
        <source>The best so far was {when}.</source>
        <translation>到目前为止最佳的是 {when}。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read ({error}).</source>
        <translation>无法读取检查点“{path}”（{error}）。</translation>
    </message>
    <message>
        <source>The curve of the run in “{path}” is damaged.</source>
        <translation>“{path}”中运行的曲线已损坏。</translation>
    </message>
    <message>
        <source>The dataset has changed since the run in “{path}” began.</source>
        <translation>自“{path}”中的运行开始以来，数据集已改变。</translation>
    </message>
    <message>
        <source>The dataset holds folders of its parts ({quoted}) beside folders of species ({quoted2}).</source>
        <translation>数据集中既有其各部分的文件夹（{quoted}），又有物种的文件夹（{quoted2}）。</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}.</source>
        <translation>保留数据集自己的划分：{join}。</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}. What the dataset has no folder for ({join2}) is taken from those that teach.</source>
        <translation>保留数据集自己的划分：{join}。数据集没有文件夹的部分（{join2}）从训练照片中取。</translation>
    </message>
    <message>
        <source>The file is damaged or of another program; use another one.</source>
        <translation>该文件已损坏或属于其他程序；请使用另一个。</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again.</source>
        <translation>该文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read ({reason}).</source>
        <translation>无法读取文件夹“{path}”（{reason}）。</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>无法读取文件夹“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting, so that MaxN is that of the video, and learn or test together.</source>
        <translation>一个视频的帧算一次目击，因此 MaxN 是该视频的值，并且一起学习或一起测试。</translation>
    </message>
    <message>
        <source>The labels of this project are too few to prune on.</source>
        <translation>本项目的标注太少，无法据以剪枝。</translation>
    </message>
    <message>
        <source>The last good checkpoint is kept. Make room on the disk, then let the run go on (on the command line: --resume “{path}”).</source>
        <translation>最后一个完好的检查点已保留。请腾出磁盘空间，然后让运行继续（命令行：--resume “{path}”）。</translation>
    </message>
    <message>
        <source>The layers up to {replay_after} stay as they are, since photographs that the model was made with are not here; with the others it can be pruned to {least} parameters, not to {target_parameters}.</source>
        <translation>到 {replay_after} 为止的层保持不变，因为制作该模型的照片不在这里；其余的可剪枝到 {least} 个参数，而不是 {target_parameters} 个。</translation>
    </message>
    <message>
        <source>The list of photographs “{path}” cannot be read ({error}).</source>
        <translation>无法读取照片列表“{path}”（{error}）。</translation>
    </message>
    <message>
        <source>The model file is damaged or of another program; use another one.</source>
        <translation>该模型文件已损坏或属于其他程序；请使用另一个。</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be used: {why}.</source>
        <translation>无法使用模型文件“{path}”：{why}。</translation>
    </message>
    <message>
        <source>The model file “{path}” is not there.</source>
        <translation>模型文件“{path}”不存在。</translation>
    </message>
    <message>
        <source>The model has {parameters} parameters, no more than the target of {target_parameters}.</source>
        <translation>该模型有 {parameters} 个参数，不多于目标 {target_parameters} 个。</translation>
    </message>
    <message>
        <source>The model keeps nothing of its photographs, so that nothing is suggested while you label. Retrain it, or use another one.</source>
        <translation>该模型没有保留其照片的任何内容，因此在您标注时不提供建议。请再训练它，或使用另一个。</translation>
    </message>
    <message>
        <source>The model remembers nothing. Label more photographs of each of its species, or choose the folder that it was trained on.</source>
        <translation>该模型什么也不记得。请为其每个物种多标注一些照片，或选择它训练时所用的文件夹。</translation>
    </message>
    <message>
        <source>The model that came with the program keeps its name.</source>
        <translation>程序自带的模型保留其名称。</translation>
    </message>
    <message>
        <source>The model was not written to “{path}”: {error}.</source>
        <translation>模型没有写入“{path}”：{error}。</translation>
    </message>
    <message>
        <source>The model “{name}” was stopped: it had not answered for {batch} photographs after {too_long_s} s.</source>
        <translation>模型“{name}”已被停止：它在 {too_long_s} 秒后仍没有对 {batch} 张照片作出回答。</translation>
    </message>
    <message>
        <source>The model “{name}”, which this project uses, is no longer on this computer.</source>
        <translation>本项目使用的模型“{name}”已不在这台计算机上。</translation>
    </message>
    <message>
        <source>The model&apos;s network cannot be run ({why}).</source>
        <translation>无法运行该模型的网络（{why}）。</translation>
    </message>
    <message>
        <source>The model&apos;s network gives values that are not numbers.</source>
        <translation>该模型的网络给出的值不是数字。</translation>
    </message>
    <message>
        <source>The network learns on the processor: a step takes {value} ms there and {value2} ms on {title}.</source>
        <translation>网络在处理器上训练：一步在处理器上需 {value} 毫秒，在 {title} 上需 {value2} 毫秒。</translation>
    </message>
    <message>
        <source>The network learns on {title}.</source>
        <translation>网络在 {title} 上训练。</translation>
    </message>
    <message>
        <source>The network learns on {title}: a step takes {value} ms there and {value2} ms on the processor.</source>
        <translation>网络在 {title} 上训练：一步在那里需 {value} 毫秒，在处理器上需 {value2} 毫秒。</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings now; before, they were {before}.</source>
        <translation>照片现在有 {now} 次目击；之前为 {before} 次。</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings, as before.</source>
        <translation>照片有 {now} 次目击，与之前一样。</translation>
    </message>
    <message>
        <source>The project cannot be saved as “{place}” ({error}).</source>
        <translation>无法将项目保存为“{place}”（{error}）。</translation>
    </message>
    <message>
        <source>The project “{damaged}” is not there.</source>
        <translation>项目“{damaged}”不存在。</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be read ({error}).</source>
        <translation>无法读取项目“{path}”（{error}）。</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be written ({error}).</source>
        <translation>无法写入项目“{path}”（{error}）。</translation>
    </message>
    <message>
        <source>The project “{path}” is closed.</source>
        <translation>项目“{path}”已关闭。</translation>
    </message>
    <message>
        <source>The project “{path}” is damaged ({join}).</source>
        <translation>项目“{path}”已损坏（{join}）。</translation>
    </message>
    <message>
        <source>The project “{path}” is not opened: {why}.</source>
        <translation>没有打开项目“{path}”：{why}。</translation>
    </message>
    <message>
        <source>The project “{path}” is not there.</source>
        <translation>项目“{path}”不存在。</translation>
    </message>
    <message>
        <source>The project “{path}” may only be read: nothing can be changed in it.</source>
        <translation>项目“{path}”只能读取：不能在其中作任何更改。</translation>
    </message>
    <message>
        <source>The project “{path}” needs to be brought up to date, but no copy of it could be made first ({error}).</source>
        <translation>项目“{path}”需要更新，但无法先制作其副本（{error}）。</translation>
    </message>
    <message>
        <source>The project “{path}” was last used by a newer version of this program.</source>
        <translation>项目“{path}”上次由本程序的更新版本使用。</translation>
    </message>
    <message>
        <source>The project “{project}” is not opened: “{name}” beside it is a link, or no file.</source>
        <translation>没有打开项目“{project}”：它旁边的“{name}”是链接，或不是文件。</translation>
    </message>
    <message>
        <source>The project “{project}” is open in another program{who}.</source>
        <translation>项目“{project}”已在另一个程序中打开{who}。</translation>
    </message>
    <message>
        <source>The record of the run in “{path}” is damaged ({error}).</source>
        <translation>“{path}”中运行的记录已损坏（{error}）。</translation>
    </message>
    <message>
        <source>The register has only “{found}” ({match}). Write that, if it is meant.</source>
        <translation>名录中只有“{found}”（{match}）。如果是指它，请这样写。</translation>
    </message>
    <message>
        <source>The register has several of that name{known}. Give the AphiaID of the right one.</source>
        <translation>名录中有多个同名物种{known}。请给出正确者的 AphiaID。</translation>
    </message>
    <message>
        <source>The replay set of “{path}” is damaged ({strip}).</source>
        <translation>“{path}”的复习集已损坏（{strip}）。</translation>
    </message>
    <message>
        <source>The run in “{path}” has come to its end: its model is “{get}”.</source>
        <translation>“{path}”中的运行已结束：其模型为“{get}”。</translation>
    </message>
    <message>
        <source>The run in “{path}” is not used: “{name}” in it is a link, or no file.</source>
        <translation>没有使用“{path}”中的运行：其中的“{name}”是链接，或不是文件。</translation>
    </message>
    <message>
        <source>The run in “{path}” is of format {version}, which this program does not know.</source>
        <translation>“{path}”中的运行为格式 {version}，本程序不认识。</translation>
    </message>
    <message>
        <source>The run stops, since its folder “{path}” cannot be written ({reason}).</source>
        <translation>运行停止，因为无法写入其文件夹“{path}”（{reason}）。</translation>
    </message>
    <message>
        <source>The self-test failed at: {name}. {message}</source>
        <translation>自检失败于：{name}。{message}</translation>
    </message>
    <message>
        <source>The table has no column of names.</source>
        <translation>表格没有名称列。</translation>
    </message>
    <message>
        <source>The two are so alike that no number of photographs in reach tells them apart.</source>
        <translation>两者非常相似，可得到的照片数量无法区分它们。</translation>
    </message>
    <message>
        <source>The weights do not fit the architecture {architecture} ({error}).</source>
        <translation>权重与架构 {architecture} 不符（{error}）。</translation>
    </message>
    <message>
        <source>There are no inverted residual blocks in what may lose channels, which least squares could thin.</source>
        <translation>在可以删减通道的部分中没有最小二乘可以精简的倒残差块。</translation>
    </message>
    <message>
        <source>There are no photographs to check.</source>
        <translation>没有可检查的照片。</translation>
    </message>
    <message>
        <source>There are no photographs to check: the model in use has learned from all that nobody has labelled.</source>
        <translation>没有可检查的照片：所有无人标注的照片，使用中的模型都已学习过。</translation>
    </message>
    <message>
        <source>There are no test photographs of the species that the parent knows.</source>
        <translation>没有父模型认识的物种的测试照片。</translation>
    </message>
    <message>
        <source>There are no validation photographs on which a drop of accuracy could be seen.</source>
        <translation>没有可看出准确率下降的验证照片。</translation>
    </message>
    <message>
        <source>There are only {counts} photographs of {common_name}, {tests} of them to test on. Take what is measured on so few as a hint, not as a result.</source>
        <translation>{common_name}只有 {counts} 张照片，其中 {tests} 张用于测试。请把在这么少的照片上测得的结果当作参考，而不是结论。</translation>
    </message>
    <message>
        <source>There is no room on the disk ({place}).</source>
        <translation>磁盘上没有空间（{place}）。</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even {size} photographs at a time.</source>
        <translation>内存不足以训练该网络，即使每次只用 {size} 张照片。</translation>
    </message>
    <message>
        <source>There is nothing new to learn: the model knows every label of this project.</source>
        <translation>没有新内容可学：模型已知本项目的所有标注。</translation>
    </message>
    <message>
        <source>They are as they were, not read yet. When the network is there, do the same again: what was done is kept.</source>
        <translation>它们保持原样，尚未读取。网络恢复后，请重复同样的操作：已完成的会保留。</translation>
    </message>
    <message>
        <source>They cannot tell how often it is wrong; add photographs that it does not know.</source>
        <translation>它们无法说明模型多常出错；请添加模型没见过的照片。</translation>
    </message>
    <message>
        <source>This ONNX Runtime does not compute on “{wanted}”.</source>
        <translation>此 ONNX Runtime 无法在“{wanted}”上计算。</translation>
    </message>
    <message>
        <source>This installation reads no videos; one by pip does: pip install &quot;jellygui[video]&quot;.</source>
        <translation>此安装不能读取视频；用 pip 安装的可以：pip install &quot;jellygui[video]&quot;。</translation>
    </message>
    <message>
        <source>This is a new project, “{stem}”: “{name}” is of another folder or card.</source>
        <translation>这是新项目“{stem}”：“{name}”属于另一个文件夹或存储卡。</translation>
    </message>
    <message>
        <source>This is more than saved filters can ask for: {most_asked_for} species, {longest_search} letters, and {most_compared_with} photographs that others are compared with.</source>
        <translation>这超出了已保存筛选所能包含的范围：{most_asked_for} 个物种、{longest_search} 个字符，以及 {most_compared_with} 张用于比较的照片。</translation>
    </message>
    <message>
        <source>Too few to tell: label about {to_label} more random photographs to know of a difference of {value} points.</source>
        <translation>太少而无法判断：要看出 {value} 个百分点的差异，请再标注约 {to_label} 张随机照片。</translation>
    </message>
    <message>
        <source>Train with all photographs instead, or use a model of this version.</source>
        <translation>请改用所有照片训练，或使用此版本的模型。</translation>
    </message>
    <message>
        <source>Train without --learn-from-validation first, then name that model with --limits-from.</source>
        <translation>请先不带 --learn-from-validation 训练，然后用 --limits-from 指定该模型。</translation>
    </message>
    <message>
        <source>Training stopped unexpectedly (exit code {exitcode}).</source>
        <translation>训练意外停止（退出码 {exitcode}）。</translation>
    </message>
    <message>
        <source>Turn it into plain numbers first: jellygui import-weights “{path}” --out {stem}.safetensors</source>
        <translation>请先将它转换为纯数字：jellygui import-weights “{path}” --out {stem}.safetensors</translation>
    </message>
    <message>
        <source>Type the AphiaIDs, or import the table of its taxon match. Nothing was changed.</source>
        <translation>请输入 AphiaID，或导入其 taxon match 的表格。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>未鉴定</translation>
    </message>
    <message>
        <source>Use another model, or one with a smaller input size. What was classified is kept.</source>
        <translation>请使用另一个模型，或输入尺寸较小的模型。已分类的内容都会保留。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight of the former model&apos;s answers against the labels.</source>
        <translation>旧模型的回答相对于标注的权重。</translation>
    </message>
    <message>
        <source>Weight of the old model&apos;s answers on its own species.</source>
        <translation>旧模型对其自身物种的回答的权重。</translation>
    </message>
    <message>
        <source>What can be read of “{damaged}” cannot be saved as “{place}” ({error}).</source>
        <translation>无法将“{damaged}”的可读内容保存为“{place}”（{error}）。</translation>
    </message>
    <message>
        <source>What is kept of the run in “{path}” is damaged.</source>
        <translation>“{path}”中运行所保留的内容已损坏。</translation>
    </message>
    <message>
        <source>What makes a channel dispensable: small weights; little effect on the loss; or, within the blocks of EfficientNet-Lite0, that the others can stand for it, by least squares on the photographs.</source>
        <translation>什么使一个通道可有可无：权重小；对损失影响小；或者在 EfficientNet-Lite0 的块中，按照片上的最小二乘，其他通道可以代替它。</translation>
    </message>
    <message>
        <source>What the model in use sees of the photographs is not known, so that nothing is suggested while you label. “Classify now” (menu Classify) lets it look.</source>
        <translation>不知道正在使用的模型在照片中看到什么，因此在您标注时不提供建议。“立即分类”（“分类”菜单）可让它查看。</translation>
    </message>
    <message>
        <source>What this model looked at cannot be shown: its network ends in layers that take all places together.</source>
        <translation>无法显示该模型看了哪里：它的网络末端的层把所有位置合在一起。</translation>
    </message>
    <message>
        <source>What was finished is kept. Close other programs if memory was short, then start again.</source>
        <translation>已完成的部分都会保留。如果内存不足，请关闭其他程序，然后重新开始。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where channels are removed: an equal share in every layer, more in the upper stages, or wherever they matter least when all layers are compared.</source>
        <translation>在哪里删减通道：每层比例相同，上级更多，或在比较所有层之后最不重要之处。</translation>
    </message>
    <message>
        <source>Where no species is shown, press 0 (none of these); where it is not sure which, press U (unsure).</source>
        <translation>没有物种时按 0（都不是）；不能确定是哪个时按 U（不确定）。</translation>
    </message>
    <message>
        <source>Which network is trained; that of the model, where one is started from. Unless told otherwise, efficientnet_lite0 sees 224 pixels, every species equally often, and keeps all stages as they are: only its last layer learns.</source>
        <translation>训练哪个网络；如从某模型开始，则为该模型的网络。除非另有说明，efficientnet_lite0 使用 224 像素，每个物种频率相同，并保持所有级不变：只有最后一层学习。</translation>
    </message>
    <message>
        <source>Whole blocks</source>
        <translation>完整的块</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>整个画面</translation>
    </message>
    <message>
        <source>Widths are kept multiples of this number.</source>
        <translation>宽度保持为此数的倍数。</translation>
    </message>
    <message>
        <source>Without an AphiaID, which is left out, never guessed: {names}.</source>
        <translation>没有AphiaID（将省略，绝不猜测）：{names}。</translation>
    </message>
    <message>
        <source>WoRMS cannot be reached ({short}).</source>
        <translation>无法连接 WoRMS（{short}）。</translation>
    </message>
    <message>
        <source>WoRMS has not answered as it says it does.</source>
        <translation>WoRMS 没有按其约定作出回答。</translation>
    </message>
    <message>
        <source>You have not begun this run here: its model goes to “{out}”.</source>
        <translation>该运行不是您在这里开始的：其模型写入“{out}”。</translation>
    </message>
    <message>
        <source>`jellygui runs` lists those that there are.</source>
        <translation>`jellygui runs` 列出现有的运行。</translation>
    </message>
    <message>
        <source>a file lies where a folder has to be</source>
        <translation>应为文件夹处有一个文件</translation>
    </message>
    <message>
        <source>a model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>a name that ends in .tsv promises tabs</source>
        <translation>以 .tsv 结尾的名称意味着制表符</translation>
    </message>
    <message>
        <source>a report of this program</source>
        <translation>本程序的报告</translation>
    </message>
    <message>
        <source>a table of this program</source>
        <translation>本程序的表格</translation>
    </message>
    <message>
        <source>a workbook of this program</source>
        <translation>本程序的工作簿</translation>
    </message>
    <message>
        <source>accuracy there {value} points (95 % interval {low} to {high}).</source>
        <translation>那里的准确率 {value} 个百分点（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>accuracy {accuracy_of_species}</source>
        <translation>准确率 {accuracy_of_species}</translation>
    </message>
    <message>
        <source>accuracy {accuracy}</source>
        <translation>准确率 {accuracy}</translation>
    </message>
    <message>
        <source>accuracy {value} points (95 % interval {low} to {high}).</source>
        <translation>准确率 {value} 个百分点（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>an archive of this program</source>
        <translation>本程序的归档</translation>
    </message>
    <message>
        <source>an iFDO of this program</source>
        <translation>本程序的 iFDO</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>其他程序正在使用它</translation>
    </message>
    <message>
        <source>answers of random checks in this project</source>
        <translation>本项目随机检查的回答</translation>
    </message>
    <message>
        <source>below a confidence of {confidence_threshold}, or farther than {distance_limit} from every species; temperature {temperature}</source>
        <translation>置信度低于 {confidence_threshold}，或与每个物种的距离都大于 {distance_limit}；温度 {temperature}</translation>
    </message>
    <message>
        <source>better on {better}, worse on {worse} of {photographs}</source>
        <translation>{photographs} 中 {better} 张更好，{worse} 张更差</translation>
    </message>
    <message>
        <source>by estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>cameras looked up</source>
        <translation>已查询的相机</translation>
    </message>
    <message>
        <source>can no longer name {name}.</source>
        <translation>不能再命名{name}。</translation>
    </message>
    <message>
        <source>can no longer name {name}: {old} is right on {old_right} of {photographs}.</source>
        <translation>不能再命名{name}：{old} 在 {photographs} 中有 {old_right} 张正确。</translation>
    </message>
    <message>
        <source>cannot be opened safely now: no process can be started</source>
        <translation>现在无法安全地打开：无法启动进程</translation>
    </message>
    <message>
        <source>cannot be read: {plain_reason}</source>
        <translation>无法读取：{plain_reason}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>cross-validated answers of the recipe of “{name_of}”</source>
        <translation>“{name_of}”配方的交叉验证回答</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>努力量</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>files found</source>
        <translation>找到的文件</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>fp32 is kept: the parent has no int8 form whose lower part could be kept.</source>
        <translation>保留 fp32：其父模型没有可保留下层部分的 int8 形式。</translation>
    </message>
    <message>
        <source>frames found</source>
        <translation>找到的帧</translation>
    </message>
    <message>
        <source>from scratch, as in the paper</source>
        <translation>从零开始，与论文相同</translation>
    </message>
    <message>
        <source>from scratch, not comparable with the paper</source>
        <translation>从零开始，与论文不可比</translation>
    </message>
    <message>
        <source>from {confidence}</source>
        <translation>自 {confidence} 起</translation>
    </message>
    <message>
        <source>from {started_from}</source>
        <translation>源自 {started_from}</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>采样工具</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>has changed since it was labelled</source>
        <translation>自标注以来已改变</translation>
    </message>
    <message>
        <source>has too many frames ({times}; at most {most_frames})</source>
        <translation>帧数太多（{times}；最多 {most_frames}）</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>网次</translation>
    </message>
    <message>
        <source>hauls</source>
        <translation>网次</translation>
    </message>
    <message>
        <source>holds another photograph now</source>
        <translation>现在是另一张照片</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>已鉴定</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>int8 is kept only where the 95 % interval of its accuracy against fp32 lies above minus this.</source>
        <translation>仅当 int8 相对于 fp32 的准确率的 95% 区间高于此值的负数时，才保留 int8。</translation>
    </message>
    <message>
        <source>int8 is kept: on 544 views of 32 validation photographs int8&apos;s accuracy less fp32&apos;s is +0.92% (95 % interval +0.18% to +1.96%; it must lie above -2%); the top labels agree on 98.5%. Set on a model of the same recipe, in an earlier form of int8. In this file the top labels agree on 100.0% of such views, which it has learned from. Temperature and limits are set on 236 cross-validated answers of its recipe.</source>
        <translation>保留 int8：在 32 张验证照片的 544 个视图上，int8 的准确率减去 fp32 的为 +0.92%（95 % 区间 +0.18% 至 +1.96%；须高于 -2%）；首选标签有 98.5% 一致。在同一配方的模型上、以较早形式的 int8 确定。在此文件中，首选标签在 100.0% 的此类视图上一致，模型曾用它们学习。温度和界限由其配方的 236 个交叉验证答案确定。</translation>
    </message>
    <message>
        <source>int8: on unseen photographs of the folds the top labels of int8 and fp32 agree on 756 of 765 (98.8 %), on 99.5% of the 768 photographs that this file was made with. Temperature and limits are set on 765 cross-validated answers of its recipe.</source>
        <translation>int8：在各折的未见照片上，int8 与 fp32 的首选标签在 765 张中有 756 张一致（98.8 %），在制作此文件所用的 768 张照片上有 99.5% 一致。温度和界限由其配方的 765 个交叉验证答案确定。</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>is a video without pictures</source>
        <translation>是没有画面的视频</translation>
    </message>
    <message>
        <source>is a {what}, which is not supported yet</source>
        <translation>是 {what}，目前尚不支持</translation>
    </message>
    <message>
        <source>is an {what}, which is not supported yet</source>
        <translation>是 {what}，尚不支持</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>is cut off: it is shown until {clock}</source>
        <translation>被截断：可显示到 {clock}</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>is damaged (its decoder broke down)</source>
        <translation>已损坏（解码器崩溃）</translation>
    </message>
    <message>
        <source>is damaged ({words})</source>
        <translation>已损坏（{words}）</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>is no video of a kind that is read</source>
        <translation>不是可读取类型的视频</translation>
    </message>
    <message>
        <source>is not a file but a pipe or device</source>
        <translation>不是文件，而是管道或设备</translation>
    </message>
    <message>
        <source>is not a picture although its name says so</source>
        <translation>名称像图片，但不是图片</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but a {kind}</source>
        <translation>名称像图片，但不是图片，而是 {kind}</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but an {kind}</source>
        <translation>名称像图片，但不是图片，实为 {kind}</translation>
    </message>
    <message>
        <source>is too large (more than {always_bytes} MB)</source>
        <translation>太大（超过 {always_bytes} MB）</translation>
    </message>
    <message>
        <source>is too large ({size_bytes} MB for {width} x {height} pixels)</source>
        <translation>太大（{width} x {height} 像素却有 {size_bytes} MB）</translation>
    </message>
    <message>
        <source>is too large ({size} GB)</source>
        <translation>太大（{size} GB）</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>它是链接</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>它是指向自身的链接</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>它仍在写入</translation>
    </message>
    <message>
        <source>it is there and is not a CSV file</source>
        <translation>它已存在且不是 CSV 文件</translation>
    </message>
    <message>
        <source>it is too large for its disk</source>
        <translation>它对所在磁盘来说太大</translation>
    </message>
    <message>
        <source>its disk can only be read</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>它的文件夹不存在</translation>
    </message>
    <message>
        <source>its path is too long</source>
        <translation>路径太长</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>nothing may be written in its folder</source>
        <translation>不能写入它的文件夹</translation>
    </message>
    <message>
        <source>photographs for the last layer</source>
        <translation>张照片用于最后一层</translation>
    </message>
    <message>
        <source>photographs measured</source>
        <translation>已测量的照片</translation>
    </message>
    <message>
        <source>photographs prepared</source>
        <translation>已准备的照片</translation>
    </message>
    <message>
        <source>photographs shown to “{name_of}”</source>
        <translation>向“{name_of}”出示的照片</translation>
    </message>
    <message>
        <source>something lies there already</source>
        <translation>那里已有内容</translation>
    </message>
    <message>
        <source>steps of the last layer</source>
        <translation>步，用于最后一层</translation>
    </message>
    <message>
        <source>steps, epoch {epoch} of {epochs}</source>
        <translation>步，第 {epoch} 轮（共 {epochs} 轮）</translation>
    </message>
    <message>
        <source>test photographs, by the reviewed labels</source>
        <translation>测试照片，按复核过的标签</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the same test groups, by the dataset&apos;s own labels</source>
        <translation>同样的测试组，按数据集自己的标签</translation>
    </message>
    <message>
        <source>this installation reads no videos</source>
        <translation>此安装无法读取视频</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>what lies there cannot be read ({plain_reason})</source>
        <translation>无法读取那里的文件（{plain_reason}）</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>您的磁盘配额已满</translation>
    </message>
    <message>
        <source>{count} file is no longer there; what was found in it still counts. If its disk was taken out, connect it and add the folder again.</source>
        <translation>{count} 个文件已不存在；其中发现的内容仍然计入。如果其磁盘已取出，请连接它并重新添加该文件夹。</translation>
    </message>
    <message>
        <source>{count} files are no longer there; what was found in them still counts. If their disk was taken out, connect it and add the folder again.</source>
        <translation>{count} 个文件已不存在；其中发现的内容仍然计入。如果其磁盘已取出，请连接它并重新添加该文件夹。</translation>
    </message>
    <message>
        <source>{samples} photographs of {kinds}; copies counted once they are {groups} ({parts}).</source>
        <translation>{kinds}的 {samples} 张照片；副本只算一次为 {groups} 张（{parts}）。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written to ({why_not_written}).</source>
        <translation>无法写入“{folder}”（{why_not_written}）。</translation>
    </message>
    <message>
        <source>“{folder}” went away while it was looked through.</source>
        <translation>“{folder}”在查看时消失了。</translation>
    </message>
    <message>
        <source>“{model}” cannot be moved to “{place}” ({why_not_written}).</source>
        <translation>无法将“{model}”移到“{place}”（{why_not_written}）。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({plain_reason}).</source>
        <translation>无法读取“{path}”（{plain_reason}）。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({why_not_written}).</source>
        <translation>无法写入“{path}”（{why_not_written}）。</translation>
    </message>
    <message>
        <source>“{place}” cannot be written to ({why_not_written}).</source>
        <translation>无法写入“{place}”（{why_not_written}）。</translation>
    </message>
    <message>
        <source>“{wanted}” does not start ({why}).</source>
        <translation>“{wanted}”无法启动（{why}）。</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>对这台计算机的内存来说太大</translation>
    </message>
    <message>
        <source>Close it in other programs, or give another place; the project keeps the results.</source>
        <translation>请在其他程序中关闭它，或指定其他位置；项目会保留结果。</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;jellygui[remote]&quot;</source>
        <translation>请安装：pip install &quot;jellygui[remote]&quot;</translation>
    </message>
    <message>
        <source>No model can be written to “{folder}” ({why_not_written}).</source>
        <translation>无法将模型写入“{folder}”（{why_not_written}）。</translation>
    </message>
    <message>
        <source>Nobody has said the abstract of the survey.</source>
        <translation>尚未填写调查的摘要。</translation>
    </message>
    <message>
        <source>Nobody has said the people of the survey.</source>
        <translation>尚未填写调查的人员。</translation>
    </message>
    <message>
        <source>Nobody has said the title of the survey.</source>
        <translation>尚未填写调查的标题。</translation>
    </message>
    <message>
        <source>The dataset “{folder}” cannot be written ({why_not_written}).</source>
        <translation>无法写入数据集“{folder}”（{why_not_written}）。</translation>
    </message>
    <message>
        <source>The model cannot be written to “{place}” ({why_not_written}).</source>
        <translation>无法将模型写入“{place}”（{why_not_written}）。</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be read ({plain_reason}).</source>
        <translation>无法读取模型文件“{path}”（{plain_reason}）。</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be written ({why_not_written}).</source>
        <translation>无法写入模型文件“{path}”（{why_not_written}）。</translation>
    </message>
    <message>
        <source>There is no room for {size} MB in “{gettempdir}” ({why_not_written}).</source>
        <translation>“{gettempdir}”中没有 {size} MB 的空间（{why_not_written}）。</translation>
    </message>
    <message>
        <source>Without a scientific name: {names}.</source>
        <translation>没有学名：{names}。</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({said}, {needed} MB)</source>
        <translation>对这台计算机的内存来说太大（{said}，{needed} MB）</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({size_bytes} MB)</source>
        <translation>对这台计算机的内存来说太大（{size_bytes} MB）</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({width} x {height} pixels a frame)</source>
        <translation>对这台计算机的内存来说太大（每帧 {width} x {height} 像素）</translation>
    </message>
    <message>
        <source>is too large to open safely ({said}; at most {largest_px} megapixels)</source>
        <translation>太大而无法安全打开（{said}；最多 {largest_px} 百万像素）</translation>
    </message>
    <message>
        <source>it ends ({ended}) before it begins ({began})</source>
        <translation>它的结束时间（{ended}）早于开始时间（{began}）</translation>
    </message>
    <message>
        <source>it has a {there}, but not the other coordinate</source>
        <translation>它有{there}，但没有另一个坐标</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns ({columns})</source>
        <translation>它的单元格多于表格的列数（{columns}）</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>它没有名称</translation>
    </message>
    <message>
        <source>it holds what is no text</source>
        <translation>含有不是文本的内容</translation>
    </message>
    <message>
        <source>it takes too long to answer</source>
        <translation>响应时间太长</translation>
    </message>
    <message>
        <source>it was cut off on its way</source>
        <translation>传输途中被截断</translation>
    </message>
    <message>
        <source>its disk does not answer</source>
        <translation>其磁盘没有响应</translation>
    </message>
    <message>
        <source>its effort has no unit</source>
        <translation>它的努力量没有单位</translation>
    </message>
    <message>
        <source>its latitude {latitude} is not between -90 and 90</source>
        <translation>它的纬度 {latitude} 不在 -90 至 90 之间</translation>
    </message>
    <message>
        <source>its parts lie too deep</source>
        <translation>其各部分嵌套太深</translation>
    </message>
    <message>
        <source>its status in the register is “{status}”</source>
        <translation>它在名录中的状态为“{status}”</translation>
    </message>
    <message>
        <source>its {meaning} has {text} letters; {most} are possible</source>
        <translation>它的{meaning}有 {text} 个字符；最多 {most} 个</translation>
    </message>
    <message>
        <source>its {meaning} {number} is not between {least} and {most}</source>
        <translation>它的{meaning} {number} 不在 {least} 至 {most} 之间</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” has a comma; write it with a point: “{replace}”</source>
        <translation>它的{meaning}“{said}”含有逗号；请用小数点书写：“{replace}”</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” is no number</source>
        <translation>它的{meaning}“{said}”不是数字</translation>
    </message>
    <message>
        <source>its {meaning} “{short}” is no date and time, as 2024-07-09 10:30 or 9.7.2024 10:30 are</source>
        <translation>它的{meaning}“{short}”不是日期时间，应如 2024-07-09 10:30 或 9.7.2024 10:30</translation>
    </message>
    <message>
        <source>knows {name}, which {old} cannot name; there are no photographs of it.</source>
        <translation>认识{name}，{old} 不能命名它；没有它的照片。</translation>
    </message>
    <message>
        <source>knows {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>认识{name}：{photographs} 中 {new_right} 张正确，{old} 不能命名它。</translation>
    </message>
    <message>
        <source>labelled photographs</source>
        <translation>已标注照片</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>learned, from {groups} photographs that show none of its species</source>
        <translation>已学习，来自 {groups} 张不含其任何物种的照片</translation>
    </message>
    <message>
        <source>learns a species</source>
        <translation>学会一个物种</translation>
    </message>
    <message>
        <source>learns {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>学会{name}：{photographs} 中 {new_right} 张正确，{old} 不能命名它。</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>lost: {lost}.</source>
        <translation>丢失：{lost}。</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>幅值</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>no photographs to compare on</source>
        <translation>没有可比较的照片</translation>
    </message>
    <message>
        <source>nobody has named its store here, add its address first</source>
        <translation>此处尚未指定其存储，请先添加其地址</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>not learned: whatever it sees, it names a species, or nothing where it is not sure</source>
        <translation>未学习：无论看到什么，它都命名一个物种，不确定时则不命名</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>nothing can be shown at {clock}</source>
        <translation>{clock} 处没有可显示的内容</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}</source>
        <translation>在它命名的结果中，{wish} 正确，为估计，根据 {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}; named: {limits}</source>
        <translation>在它命名的结果中，{wish} 正确，为估计，根据 {measured_on}；命名：{limits}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}</source>
        <translation>在它命名的结果中，{wish} 正确，以 95% 证明，根据 {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}; named: {limits}</source>
        <translation>在它命名的结果中，{wish} 正确，以 95% 证明，根据 {measured_on}；命名：{limits}</translation>
    </message>
    <message>
        <source>on none of these:</source>
        <translation>在“都不是”上：</translation>
    </message>
    <message>
        <source>on none of these: </source>
        <translation>在“都不是”上： </translation>
    </message>
    <message>
        <source>on species alone</source>
        <translation>仅在物种上</translation>
    </message>
    <message>
        <source>on the other {number}: </source>
        <translation>在另外 {number} 张上： </translation>
    </message>
    <message>
        <source>pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>photographs compared</source>
        <translation>已比较的照片</translation>
    </message>
    <message>
        <source>photographs copied</source>
        <translation>已复制的照片</translation>
    </message>
    <message>
        <source>photographs found again</source>
        <translation>已找回的照片</translation>
    </message>
    <message>
        <source>photographs looked at</source>
        <translation>已查看的照片</translation>
    </message>
    <message>
        <source>photographs read</source>
        <translation>已读取的照片</translation>
    </message>
    <message>
        <source>photographs that “{name_of}” has not learned from</source>
        <translation>“{name_of}”没有学过的照片</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>recall {recall}</source>
        <translation>召回率 {recall}</translation>
    </message>
    <message>
        <source>right and wrong on the same {photographs} photographs</source>
        <translation>在相同的 {photographs} 张照片上正确和错误</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>已读取的行</translation>
    </message>
    <message>
        <source>says that it has {said}, which its {size_bytes} kB cannot hold</source>
        <translation>自称有 {said}，其 {size_bytes} kB 容纳不下</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>shown at 95 %</source>
        <translation>以 95% 证明</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>目击</translation>
    </message>
    <message>
        <source>squash</source>
        <translation>压扁</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>takes too long to open</source>
        <translation>打开所需时间太长</translation>
    </message>
    <message>
        <source>takes too long to open (it is made of too many parts)</source>
        <translation>打开所需时间太长（由太多部分组成）</translation>
    </message>
    <message>
        <source>takes too long to open ({passes} passes)</source>
        <translation>打开所需时间太长（{passes} 遍）</translation>
    </message>
    <message>
        <source>taylor</source>
        <translation>泰勒</translation>
    </message>
    <message>
        <source>test photographs</source>
        <translation>测试照片</translation>
    </message>
    <message>
        <source>the register has not found it</source>
        <translation>名录没有找到它</translation>
    </message>
    <message>
        <source>the store does not answer</source>
        <translation>存储没有响应</translation>
    </message>
    <message>
        <source>the table has no AphiaID of the accepted name</source>
        <translation>表中没有有效名的 AphiaID</translation>
    </message>
    <message>
        <source>the whole frame, {value}ed to {size} x {size2} pixels</source>
        <translation>整个画面（{value}）到 {size} x {size2} 像素</translation>
    </message>
    <message>
        <source>there are no photographs of species that both know.</source>
        <translation>没有两者都认识的物种的照片。</translation>
    </message>
    <message>
        <source>this could be chance</source>
        <translation>这可能是偶然</translation>
    </message>
    <message>
        <source>this is hardly chance</source>
        <translation>这不大可能是偶然</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>太少，无法判断</translation>
    </message>
    <message>
        <source>torch finds no “{wanted}” on this computer, but the processor alone.</source>
        <translation>torch 在这台计算机上找不到“{wanted}”，只有处理器。</translation>
    </message>
    <message>
        <source>training photographs</source>
        <translation>训练照片</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>未鉴定</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>上部</translation>
    </message>
    <message>
        <source>validation photographs</source>
        <translation>验证照片</translation>
    </message>
    <message>
        <source>what it says of its files makes no sense</source>
        <translation>它对其文件的说明没有意义</translation>
    </message>
    <message>
        <source>what it says of its origin makes no sense</source>
        <translation>它对其来源的说明没有意义</translation>
    </message>
    <message>
        <source>what lies there is not {kind}</source>
        <translation>那里的文件不是{kind}</translation>
    </message>
    <message>
        <source>{aphia_id} is of the same name by another author: accepted is {accepted_id}</source>
        <translation>{aphia_id} 是另一作者的同名：有效的是 {accepted_id}</translation>
    </message>
    <message>
        <source>{architecture} cannot see squares of {size_px} pixels.</source>
        <translation>{architecture} 无法处理 {size_px} 像素的正方形。</translation>
    </message>
    <message>
        <source>{count} AVIF picture</source>
        <translation>{count} 张 AVIF 图片</translation>
    </message>
    <message>
        <source>{count} AVIF pictures</source>
        <translation>{count} 张 AVIF 图片</translation>
    </message>
    <message>
        <source>{count} HEIC picture</source>
        <translation>{count} 张 HEIC 图片</translation>
    </message>
    <message>
        <source>{count} HEIC pictures</source>
        <translation>{count} 张 HEIC 图片</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 picture</source>
        <translation>{count} 张 JPEG 2000 图片</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 pictures</source>
        <translation>{count} 张 JPEG 2000 图片</translation>
    </message>
    <message>
        <source>{count} JPEG XL picture</source>
        <translation>{count} 张 JPEG XL 图片</translation>
    </message>
    <message>
        <source>{count} JPEG XL pictures</source>
        <translation>{count} 张 JPEG XL 图片</translation>
    </message>
    <message>
        <source>{count} Photoshop picture</source>
        <translation>{count} 张 Photoshop 图片</translation>
    </message>
    <message>
        <source>{count} Photoshop pictures</source>
        <translation>{count} 张 Photoshop 图片</translation>
    </message>
    <message>
        <source>{count} archive</source>
        <translation>{count} 个压缩包</translation>
    </message>
    <message>
        <source>{count} archives</source>
        <translation>{count} 个压缩包</translation>
    </message>
    <message>
        <source>{count} backup copies</source>
        <translation>{count} 个备份副本</translation>
    </message>
    <message>
        <source>{count} backup copy</source>
        <translation>{count} 个备份副本</translation>
    </message>
    <message>
        <source>{count} camera raw picture</source>
        <translation>{count} 张相机 raw 图片</translation>
    </message>
    <message>
        <source>{count} camera raw pictures</source>
        <translation>{count} 张相机 raw 图片</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} 个副本</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} 个文档</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} 个文档</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} folder that cannot be read</source>
        <translation>{count} 个无法读取的文件夹</translation>
    </message>
    <message>
        <source>{count} folders that cannot be read</source>
        <translation>{count} 个无法读取的文件夹</translation>
    </message>
    <message>
        <source>{count} none of these</source>
        <translation>{count} 都不是</translation>
    </message>
    <message>
        <source>{count} other file</source>
        <translation>{count} 个其他文件</translation>
    </message>
    <message>
        <source>{count} other files</source>
        <translation>{count} 个其他文件</translation>
    </message>
    <message>
        <source>{count} photograph</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>{count} photograph was no longer there, or out of reach, when its turn came.</source>
        <translation>轮到处理时，{count} 张照片已不存在或无法访问。</translation>
    </message>
    <message>
        <source>{count} photographs</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>{count} photographs were no longer there, or out of reach, when their turn came.</source>
        <translation>轮到处理时，{count} 张照片已不存在或无法访问。</translation>
    </message>
    <message>
        <source>{count} picture of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} 张由程序绘制的空水面图，除其照片外还用来教“都不是”。</translation>
    </message>
    <message>
        <source>{count} pictures of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} 张由程序绘制的空水面图，除其照片外还用来教“都不是”。</translation>
    </message>
    <message>
        <source>{count} sound recording</source>
        <translation>{count} 个录音</translation>
    </message>
    <message>
        <source>{count} sound recordings</source>
        <translation>{count} 个录音</translation>
    </message>
    <message>
        <source>{count} test</source>
        <translation>{count} 测试</translation>
    </message>
    <message>
        <source>{count} text file</source>
        <translation>{count} 个文本文件</translation>
    </message>
    <message>
        <source>{count} text files</source>
        <translation>{count} 个文本文件</translation>
    </message>
    <message>
        <source>{count} training</source>
        <translation>{count} 训练</translation>
    </message>
    <message>
        <source>{count} unclassified</source>
        <translation>{count} 未分类</translation>
    </message>
    <message>
        <source>{count} unidentified</source>
        <translation>{count} 未鉴定</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} 无法读取</translation>
    </message>
    <message>
        <source>{count} unsure</source>
        <translation>{count} 不确定</translation>
    </message>
    <message>
        <source>{count} validation</source>
        <translation>{count} 验证</translation>
    </message>
    <message>
        <source>{count} video</source>
        <translation>{count} 个视频</translation>
    </message>
    <message>
        <source>{count} video preview</source>
        <translation>{count} 个视频预览</translation>
    </message>
    <message>
        <source>{count} video previews</source>
        <translation>{count} 个视频预览</translation>
    </message>
    <message>
        <source>{count} videos</source>
        <translation>{count} 个视频</translation>
    </message>
    <message>
        <source>{created_at} UTC by {made_by}, from {started_from}</source>
        <translation>{created_at} UTC，由 {made_by}，源自 {started_from}</translation>
    </message>
    <message>
        <source>{empty} of {events} events have no photographs that were read: nothing is told there, and no absence.</source>
        <translation>{events} 个事件中有 {empty} 个没有已读取的照片：那里不作任何记录，也不记缺失。</translation>
    </message>
    <message>
        <source>{error} Give the file of a state dict, as torchvision offers it. Nothing in it was run.</source>
        <translation>{error} 请给出 torchvision 提供的 state dict 文件。其中没有任何内容被运行。</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photograph was not read and is no longer there.</source>
        <translation>{folders} 消失了：{count} 张照片未读取，已不存在。</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photographs were not read and are no longer there.</source>
        <translation>{folders} 消失了：{count} 张照片未读取，已不存在。</translation>
    </message>
    <message>
        <source>{found} of {samples} labels are doubted, copies and bursts counted once.</source>
        <translation>{samples} 个标注中有 {found} 个可疑，副本和连拍只算一次。</translation>
    </message>
    <message>
        <source>{identified}; of these right: {accuracy_identified}</source>
        <translation>{identified}；其中正确：{accuracy_identified}</translation>
    </message>
    <message>
        <source>{join}: counts as unidentified</source>
        <translation>{join}：算作未鉴定</translation>
    </message>
    <message>
        <source>{kept} of these photographs had a label already, which was kept.</source>
        <translation>这些照片中有 {kept} 张已有标注，予以保留。</translation>
    </message>
    <message>
        <source>{key} from {confidence}</source>
        <translation>{key} 自 {confidence} 起</translation>
    </message>
    <message>
        <source>{key} never</source>
        <translation>{key} 从不</translation>
    </message>
    <message>
        <source>{kinds} species</source>
        <translation>{kinds} 个物种</translation>
    </message>
    <message>
        <source>{kinds} species and none of these</source>
        <translation>{kinds} 个物种和“都不是”</translation>
    </message>
    <message>
        <source>{kind} of a rare kind</source>
        <translation>少见类型的 {kind}</translation>
    </message>
    <message>
        <source>{kind} with a small preview alone ({width} x {height} pixels)</source>
        <translation>{kind}，只有很小的预览图（{width} x {height} 像素）</translation>
    </message>
    <message>
        <source>{kind} without a preview</source>
        <translation>{kind}，没有预览图</translation>
    </message>
    <message>
        <source>{left_out} of {taught} photographs are not in the dataset: they are gone, or their files hold something else now.</source>
        <translation>{taught} 张照片中有 {left_out} 张不在数据集中：它们已不存在，或其文件现在是其他内容。</translation>
    </message>
    <message>
        <source>{message} The run was ended before it had learned anything.</source>
        <translation>{message} 运行在学到任何内容之前已结束。</translation>
    </message>
    <message>
        <source>{message} The run was ended; what it has learned is kept, and it can go on.</source>
        <translation>{message} 运行已结束；它学到的内容已保留，可以继续。</translation>
    </message>
    <message>
        <source>{missing} rows in which nothing was found are left out</source>
        <translation>{missing} 行没有发现物种，未列出</translation>
    </message>
    <message>
        <source>{more} further species are known to {whose} alone.</source>
        <translation>另有 {more} 个物种只有 {whose} 认识。</translation>
    </message>
    <message>
        <source>{name} has {groups} photographs only; with fewer than {few}, no figure about it says anything.</source>
        <translation>{name}只有 {groups} 张照片；少于 {few} 张时，关于它的数字没有意义。</translation>
    </message>
    <message>
        <source>{name} is left out: one photograph cannot teach and test a species.</source>
        <translation>{name}不采用：一张照片不能既训练又测试一个物种。</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters, {multiply_adds} million multiply-adds</source>
        <translation>{network}，{parameters} 个参数，{multiply_adds} 百万次乘加</translation>
    </message>
    <message>
        <source>{new_right} of {photographs} right</source>
        <translation>{photographs} 中 {new_right} 张正确</translation>
    </message>
    <message>
        <source>{new} labels were taken over.</source>
        <translation>采用了 {new} 个标注。</translation>
    </message>
    <message>
        <source>{nowhere} of {used} events have no position.</source>
        <translation>{used} 个事件中有 {nowhere} 个没有位置。</translation>
    </message>
    <message>
        <source>{number_of} are left out: {words}. {named}</source>
        <translation>{number_of} 不采用：{words}。{named}</translation>
    </message>
    <message>
        <source>{number_of} in one part have near-copies in another, and go with those: a copy of a test photograph teaches nothing.</source>
        <translation>一部分中的 {number_of} 在另一部分有近似副本，并随之归入：测试照片的副本不用于训练。</translation>
    </message>
    <message>
        <source>{number_of} is left out: {words}. {named}</source>
        <translation>{number_of} 不采用：{words}。{named}</translation>
    </message>
    <message>
        <source>{photographs} are called “{common_name}”.</source>
        <translation>{photographs} 名为“{common_name}”。</translation>
    </message>
    <message>
        <source>{photographs} is called “{common_name}”.</source>
        <translation>{photographs} 名为“{common_name}”。</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} label</source>
        <translation>{photographs} 张照片和 {labels} 个标注</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} labels</source>
        <translation>{photographs} 张照片和 {labels} 个标注</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} label</source>
        <translation>{photographs} 张照片和 {labels} 个标注</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} labels</source>
        <translation>{photographs} 张照片和 {labels} 个标注</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} 像素</translation>
    </message>
    <message>
        <source>{removesuffix} film</source>
        <translation>{removesuffix} 影片</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”.</source>
        <translation>已抢救 {rescued}，保存在“{place}”中。</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. Parts of it could not be read; whether labels were in them is not known.</source>
        <translation>已抢救 {rescued}，保存在“{place}”中。部分内容无法读取；不知道其中是否有标注。</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. {lost} that it speaks of could not be.</source>
        <translation>已抢救 {rescued}，保存在“{place}”中。它提到的 {lost} 无法抢救。</translation>
    </message>
    <message>
        <source>{self}; this could be chance: {in_words}</source>
        <translation>{self}；这可能是偶然：{in_words}</translation>
    </message>
    <message>
        <source>{self}; this is hardly chance: {in_words}</source>
        <translation>{self}；这不大可能是偶然：{in_words}</translation>
    </message>
    <message>
        <source>{title} cannot be used ({broken}).</source>
        <translation>{title} 无法使用（{broken}）。</translation>
    </message>
    <message>
        <source>{title} failed, perhaps for want of memory; the processor went on.</source>
        <translation>{title} 失败，可能是内存不足；由处理器继续。</translation>
    </message>
    <message>
        <source>{title} is not used: it cannot run “{name}”.</source>
        <translation>未使用 {title}：它无法运行“{name}”。</translation>
    </message>
    <message>
        <source>{title} is not used: it is slower than the processor.</source>
        <translation>未使用 {title}：它比处理器慢。</translation>
    </message>
    <message>
        <source>{title} is not used: its answers for {wrong} of {squares} sample photographs are not the processor&apos;s.</source>
        <translation>未使用 {title}：对 {squares} 张示例照片中的 {wrong} 张，其答案与处理器不同。</translation>
    </message>
    <message>
        <source>{total} of {total2} missing photographs are not in “{folder}”.</source>
        <translation>{total2} 张缺失照片中有 {total} 张不在“{folder}”中。</translation>
    </message>
    <message>
        <source>{trained_on}, which are {groups} without copies: {shares}</source>
        <translation>{trained_on}，除去副本为 {groups}：{shares}</translation>
    </message>
    <message>
        <source>{truth} training and validation photographs</source>
        <translation>{truth} 张训练和验证照片</translation>
    </message>
    <message>
        <source>{truth} views of {samples} training and validation photographs</source>
        <translation>{samples} 张训练和验证照片的 {truth} 个视图</translation>
    </message>
    <message>
        <source>{undated} of {used} events have no date.</source>
        <translation>{used} 个事件中有 {undated} 个没有日期。</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}, n = {count})</source>
        <translation>{value}（{low} 至 {high}，n = {count}）</translation>
    </message>
    <message>
        <source>{value}, pruned</source>
        <translation>{value}，剪枝</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} 像素</translation>
    </message>
    <message>
        <source>{words} The network learns on the processor.</source>
        <translation>{words}网络在处理器上学习。</translation>
    </message>
    <message>
        <source>{words}{separator}and {more} more</source>
        <translation>{words}{separator}以及另外 {more} 个</translation>
    </message>
    <message>
        <source>“{called}” is in the list already, as “{common_name}”.</source>
        <translation>“{called}”已在列表中，名为“{common_name}”。</translation>
    </message>
    <message>
        <source>“{called}” is in the list already.</source>
        <translation>“{called}”已在列表中。</translation>
    </message>
    <message>
        <source>“{common_name}” is a species that the model in use names, or that another was merged with.</source>
        <translation>“{common_name}”是正在使用的模型命名的物种，或有另一物种已并入它。</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with another scientific name: “{scientific_name}”.</source>
        <translation>“{common_name}”已在列表中，学名不同：“{scientific_name}”。</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with the scientific name “{scientific_name}”.</source>
        <translation>“{common_name}”已在列表中，学名为“{scientific_name}”。</translation>
    </message>
    <message>
        <source>“{common_name}” was merged with “{common_name2}”.</source>
        <translation>“{common_name}”已并入“{common_name2}”。</translation>
    </message>
    <message>
        <source>“{dataset}” does not hold the species of “{model}”.</source>
        <translation>“{dataset}”不含“{model}”的物种。</translation>
    </message>
    <message>
        <source>“{folder_name}” is “{common_name}” of this project.</source>
        <translation>“{folder_name}”即本项目的“{common_name}”。</translation>
    </message>
    <message>
        <source>“{folder}” does not hold a run of this program on this computer.</source>
        <translation>“{folder}”中没有本程序在这台计算机上的运行。</translation>
    </message>
    <message>
        <source>“{folder}” does not hold the steps of a pruning.</source>
        <translation>“{folder}”中没有剪枝的步骤。</translation>
    </message>
    <message>
        <source>“{folder}” has changed since the first fold began.</source>
        <translation>“{folder}”自第一折开始后已有改动。</translation>
    </message>
    <message>
        <source>“{folder}” holds fewer than two species with more than one photograph.</source>
        <translation>“{folder}”中有一张以上照片的物种少于两个。</translation>
    </message>
    <message>
        <source>“{folder}” holds no photographs in folders named after species.</source>
        <translation>“{folder}”中没有以物种命名的文件夹里的照片。</translation>
    </message>
    <message>
        <source>“{folder}” holds no step {step}.</source>
        <translation>“{folder}”中没有第 {step} 步。</translation>
    </message>
    <message>
        <source>“{folder}” holds photographs of one species only ({common_name}).</source>
        <translation>“{folder}”中只有一个物种的照片（{common_name}）。</translation>
    </message>
    <message>
        <source>“{folder}” is a link.</source>
        <translation>“{folder}”是链接。</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}”不是文件夹。</translation>
    </message>
    <message>
        <source>“{folder}” is not empty.</source>
        <translation>“{folder}”不是空的。</translation>
    </message>
    <message>
        <source>“{name}” cannot be as the table says: {words}.</source>
        <translation>“{name}”不能如表中所说：{words}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a species.</source>
        <translation>“{name}”不能作为物种的名称。</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a species.</source>
        <translation>“{name}”不是物种的名称。</translation>
    </message>
    <message>
        <source>“{name}” is the name of row {other} too</source>
        <translation>“{name}”也是第 {other} 行的名称</translation>
    </message>
    <message>
        <source>“{name}” lies far from everything else; its latitude and longitude seem to be swapped</source>
        <translation>“{name}”离其他所有站位都很远；其纬度和经度似乎颠倒了</translation>
    </message>
    <message>
        <source>“{name}” would have {others} own columns; {most_others} are possible.</source>
        <translation>“{name}”将有 {others} 个自己的列；最多可有 {most_others} 个。</translation>
    </message>
    <message>
        <source>“{new}” against “{old}”:</source>
        <translation>“{new}”对比“{old}”：</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({plain_reason}).</source>
        <translation>无法访问“{path}”（{plain_reason}）。</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({why}).</source>
        <translation>无法访问“{path}”（{why}）。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as weights ({error}).</source>
        <translation>无法将“{path}”作为权重读取（{error}）。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation>无法写入“{path}”：{why}。</translation>
    </message>
    <message>
        <source>“{path}” cannot teach: it knows other species.</source>
        <translation>“{path}”不能当教师：它认识的是其他物种。</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>“{path}”不存在。</translation>
    </message>
    <message>
        <source>“{path}” does not hold a run.</source>
        <translation>“{path}”中没有运行。</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights alone.</source>
        <translation>“{path}”不只含有权重。</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} has the shape {tuple}.</source>
        <translation>“{path}”不含 {architecture} 的权重：{name} 的形状为 {tuple}。</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} is missing.</source>
        <translation>“{path}”不含 {architecture} 的权重：缺少 {name}。</translation>
    </message>
    <message>
        <source>“{path}” has a line of {line} letters.</source>
        <translation>“{path}”有一行长达 {line} 个字符。</translation>
    </message>
    <message>
        <source>“{path}” has more than {most_columns} columns.</source>
        <translation>“{path}”超过 {most_columns} 列。</translation>
    </message>
    <message>
        <source>“{path}” has more than {most} rows.</source>
        <translation>“{path}”超过 {most} 行。</translation>
    </message>
    <message>
        <source>“{path}” holds a run already.</source>
        <translation>“{path}”中已有运行。</translation>
    </message>
    <message>
        <source>“{path}” holds no table.</source>
        <translation>“{path}”中没有表格。</translation>
    </message>
    <message>
        <source>“{path}” holds numbers of an odd kind, in {name}.</source>
        <translation>“{path}”的 {name} 中有类型奇怪的数字。</translation>
    </message>
    <message>
        <source>“{path}” holds numbers that are not finite, in {name}.</source>
        <translation>“{path}”的 {name} 中有非有限的数字。</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a model file.</source>
        <translation>“{path}”是文件夹，不是模型文件。</translation>
    </message>
    <message>
        <source>“{path}” is a link, or no folder.</source>
        <translation>“{path}”是链接，或不是文件夹。</translation>
    </message>
    <message>
        <source>“{path}” is a pickle, which is not read here.</source>
        <translation>“{path}”是 pickle 文件，这里不读取。</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({error}).</source>
        <translation>“{path}”已损坏（{error}）。</translation>
    </message>
    <message>
        <source>“{path}” is no file, or not there.</source>
        <translation>“{path}”不是文件，或不存在。</translation>
    </message>
    <message>
        <source>“{path}” is no table ({error}).</source>
        <translation>“{path}”不是表格（{error}）。</translation>
    </message>
    <message>
        <source>“{path}” is no text.</source>
        <translation>“{path}”不是文本。</translation>
    </message>
    <message>
        <source>“{path}” is no workbook ({why}).</source>
        <translation>“{path}”不是工作簿（{why}）。</translation>
    </message>
    <message>
        <source>“{path}” is not a model file that this program can use: {rstrip}.</source>
        <translation>“{path}”不是本程序可用的模型文件：{rstrip}。</translation>
    </message>
    <message>
        <source>“{path}” is not empty: it holds “{min}”.</source>
        <translation>“{path}”不是空的：其中有“{min}”。</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>“{path}”不存在。</translation>
    </message>
    <message>
        <source>“{path}” is too large for a table of {sheets}.</source>
        <translation>“{path}”作为{sheets}的表格太大。</translation>
    </message>
    <message>
        <source>“{path}” is {architecture}, not {architecture2}.</source>
        <translation>“{path}”是 {architecture}，不是 {architecture2}。</translation>
    </message>
    <message>
        <source>“{path}” keeps no embeddings of its photographs; an earlier version made it.</source>
        <translation>“{path}”没有保留其照片的嵌入；它由早期版本制成。</translation>
    </message>
    <message>
        <source>“{path}” keeps nothing of the photographs that it was made with, so it would forget them.</source>
        <translation>“{path}”没有保留制作它的照片的任何内容，因此会忘记它们。</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program.</source>
        <translation>“{path}”由本程序的更新版本制成。</translation>
    </message>
    <message>
        <source>“{place}” is the project that is open.</source>
        <translation>“{place}”就是已打开的项目。</translation>
    </message>
    <message>
        <source>“{place}” is there already.</source>
        <translation>“{place}”已存在。</translation>
    </message>
    <message>
        <source>“{plain}” is no address that can be read.</source>
        <translation>“{plain}”不是可以读取的地址。</translation>
    </message>
    <message>
        <source>“{replace}” is not in the list of species.</source>
        <translation>“{replace}”不在物种列表中。</translation>
    </message>
    <message>
        <source>“{text}” is no AphiaID.</source>
        <translation>“{text}”不是 AphiaID。</translation>
    </message>
    <message>
        <source>“{text}” is no rank.</source>
        <translation>“{text}”不是阶元。</translation>
    </message>
    <message>
        <source>“{text}” is no scientific name.</source>
        <translation>“{text}”不是学名。</translation>
    </message>
    <message>
        <source>“{text}” is no unit of effort; there are {join}</source>
        <translation>“{text}”不是努力量的单位；可用的有 {join}</translation>
    </message>
    <message>
        <source>“{title}” has {text} letters; {longest_text} are possible</source>
        <translation>“{title}”有 {text} 个字符；最多 {longest_text} 个</translation>
    </message>
    <message>
        <source>“{typed}” is a synonym: the accepted name is “{accepted}”</source>
        <translation>“{typed}”是异名：有效名为“{accepted}”</translation>
    </message>
</context>
<context>
    <name>species</name>
    <message>
        <source>Australian spotted jellyfish</source>
        <translation>澳洲斑点水母</translation>
    </message>
    <message>
        <source>Mediterranean box jellyfish</source>
        <translation>Carybdea marsupialis</translation>
    </message>
    <message>
        <source>Portuguese man o&apos; war</source>
        <translation>僧帽水母</translation>
    </message>
    <message>
        <source>barrel jellyfish</source>
        <translation>桶水母</translation>
    </message>
    <message>
        <source>blue jellyfish</source>
        <translation>蓝鬃水母</translation>
    </message>
    <message>
        <source>by-the-wind sailor</source>
        <translation>帆水母</translation>
    </message>
    <message>
        <source>compass jellyfish</source>
        <translation>罗盘水母</translation>
    </message>
    <message>
        <source>freshwater jellyfish</source>
        <translation>桃花水母</translation>
    </message>
    <message>
        <source>fried egg jellyfish</source>
        <translation>蛋黄水母</translation>
    </message>
    <message>
        <source>lion&apos;s mane jellyfish</source>
        <translation>狮鬃水母</translation>
    </message>
    <message>
        <source>many-ribbed jellyfish</source>
        <translation>Aequorea forskalea</translation>
    </message>
    <message>
        <source>mauve stinger</source>
        <translation>夜光游水母</translation>
    </message>
    <message>
        <source>melon comb jelly</source>
        <translation>瓜水母</translation>
    </message>
    <message>
        <source>moon jellyfish</source>
        <translation>海月水母</translation>
    </message>
    <message>
        <source>nomad jellyfish</source>
        <translation>Rhopilema nomadica</translation>
    </message>
    <message>
        <source>sea gooseberry</source>
        <translation>球栉水母</translation>
    </message>
    <message>
        <source>sea walnut</source>
        <translation>淡海栉水母</translation>
    </message>
    <message>
        <source>upside-down jellyfish</source>
        <translation>倒立水母</translation>
    </message>
</context>
</TS>

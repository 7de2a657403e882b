.class public Lcn/example/app/MineActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.source "MineActivity.java"
.implements Lcn/example/app/RowAdapter$Listener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 7
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_mine
    invoke-virtual {p0, v0}, Lcn/example/app/MineActivity;->setContentView(I)V
    const v0, @id/rows
    invoke-virtual {p0, v0}, Lcn/example/app/MineActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroidx/recyclerview/widget/RecyclerView;
    new-instance v1, Landroidx/recyclerview/widget/LinearLayoutManager;
    invoke-direct {v1, p0}, Landroidx/recyclerview/widget/LinearLayoutManager;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Landroidx/recyclerview/widget/RecyclerView;->setLayoutManager(Landroidx/recyclerview/widget/RecyclerView$LayoutManager;)V
    new-instance v1, Lcn/example/app/RowAdapter;
    const/4 v2, 0x3
    new-array v2, v2, [Ljava/lang/String;
    const/4 v3, 0x0
    const-string v4, "消息"
    aput-object v4, v2, v3
    const/4 v3, 0x1
    const-string v4, "收藏"
    aput-object v4, v2, v3
    const/4 v3, 0x2
    const-string v4, "隐私政策"
    aput-object v4, v2, v3
    invoke-static {v2}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;
    move-result-object v2
    invoke-direct {v1, v2, p0}, Lcn/example/app/RowAdapter;-><init>(Ljava/util/List;Lcn/example/app/RowAdapter$Listener;)V
    invoke-virtual {v0, v1}, Landroidx/recyclerview/widget/RecyclerView;->setAdapter(Landroidx/recyclerview/widget/RecyclerView$Adapter;)V
    return-void
.end method

.method public onRow(I)V
    .registers 4
    const/4 v0, 0x2
    if-ne p1, v0, :cond_0
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/PolicyActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/MineActivity;->startActivity(Landroid/content/Intent;)V
    :goto_0
    return-void
    :cond_0
    const-string v0, "暂无内容"
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    goto :goto_0
.end method

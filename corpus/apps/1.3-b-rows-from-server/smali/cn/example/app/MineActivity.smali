.class public Lcn/example/app/MineActivity;
.super Landroid/app/Activity;
.source "MineActivity.java"
.implements Landroid/widget/AdapterView$OnItemClickListener;
.implements Ljava/lang/Runnable;

.field adapter:Landroid/widget/ArrayAdapter;
.field final classes:Ljava/util/ArrayList;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "Ljava/util/ArrayList",
            "<",
            "Ljava/lang/String;",
            ">;"
        }
    .end annotation
.end field

.field final titles:Ljava/util/ArrayList;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "Ljava/util/ArrayList",
            "<",
            "Ljava/lang/String;",
            ">;"
        }
    .end annotation
.end field

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcn/example/app/MineActivity;->titles:Ljava/util/ArrayList;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcn/example/app/MineActivity;->classes:Ljava/util/ArrayList;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_mine
    invoke-virtual {p0, v0}, Lcn/example/app/MineActivity;->setContentView(I)V
    new-instance v0, Landroid/widget/ArrayAdapter;
    const v1, 0x1090003
    iget-object v2, p0, Lcn/example/app/MineActivity;->titles:Ljava/util/ArrayList;
    invoke-direct {v0, p0, v1, v2}, Landroid/widget/ArrayAdapter;-><init>(Landroid/content/Context;ILjava/util/List;)V
    iput-object v0, p0, Lcn/example/app/MineActivity;->adapter:Landroid/widget/ArrayAdapter;
    const v0, @id/list
    invoke-virtual {p0, v0}, Lcn/example/app/MineActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/ListView;
    iget-object v1, p0, Lcn/example/app/MineActivity;->adapter:Landroid/widget/ArrayAdapter;
    invoke-virtual {v0, v1}, Landroid/widget/ListView;->setAdapter(Landroid/widget/ListAdapter;)V
    invoke-virtual {v0, p0}, Landroid/widget/ListView;->setOnItemClickListener(Landroid/widget/AdapterView$OnItemClickListener;)V
    new-instance v0, Ljava/lang/Thread;
    invoke-direct {v0, p0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method public onItemClick(Landroid/widget/AdapterView;Landroid/view/View;IJ)V
    .registers 8
    new-instance v1, Landroid/content/Intent;
    invoke-direct {v1}, Landroid/content/Intent;-><init>()V
    iget-object v0, p0, Lcn/example/app/MineActivity;->classes:Ljava/util/ArrayList;
    invoke-virtual {v0, p3}, Ljava/util/ArrayList;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-virtual {v1, p0, v0}, Landroid/content/Intent;->setClassName(Landroid/content/Context;Ljava/lang/String;)Landroid/content/Intent;
    invoke-virtual {p0, v1}, Lcn/example/app/MineActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method public run()V
    .registers 6
    :try_start_0
    new-instance v0, Ljava/io/BufferedReader;
    new-instance v1, Ljava/io/InputStreamReader;
    new-instance v2, Ljava/net/URL;
    const-string v3, "https://api.example.cn/v1/rows"
    invoke-direct {v2, v3}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/net/URL;->openStream()Ljava/io/InputStream;
    move-result-object v2
    const-string v3, "UTF-8"
    invoke-direct {v1, v2, v3}, Ljava/io/InputStreamReader;-><init>(Ljava/io/InputStream;Ljava/lang/String;)V
    invoke-direct {v0, v1}, Ljava/io/BufferedReader;-><init>(Ljava/io/Reader;)V
    new-instance v1, Lorg/json/JSONArray;
    invoke-virtual {v0}, Ljava/io/BufferedReader;->readLine()Ljava/lang/String;
    move-result-object v0
    invoke-direct {v1, v0}, Lorg/json/JSONArray;-><init>(Ljava/lang/String;)V
    const/4 v0, 0x0
    :goto_0
    invoke-virtual {v1}, Lorg/json/JSONArray;->length()I
    move-result v2
    if-ge v0, v2, :cond_0
    iget-object v2, p0, Lcn/example/app/MineActivity;->titles:Ljava/util/ArrayList;
    invoke-virtual {v1, v0}, Lorg/json/JSONArray;->getJSONObject(I)Lorg/json/JSONObject;
    move-result-object v3
    const-string v4, "title"
    invoke-virtual {v3, v4}, Lorg/json/JSONObject;->getString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v2, v3}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    iget-object v2, p0, Lcn/example/app/MineActivity;->classes:Ljava/util/ArrayList;
    invoke-virtual {v1, v0}, Lorg/json/JSONArray;->getJSONObject(I)Lorg/json/JSONObject;
    move-result-object v3
    const-string v4, "screen"
    invoke-virtual {v3, v4}, Lorg/json/JSONObject;->getString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v3
    invoke-virtual {v2, v3}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
    :try_end_0
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_0} :catch_0
    add-int/lit8 v0, v0, 0x1
    goto :goto_0
    :cond_0
    new-instance v0, Lcn/example/app/MineActivity$1;
    invoke-direct {v0, p0}, Lcn/example/app/MineActivity$1;-><init>(Lcn/example/app/MineActivity;)V
    invoke-virtual {p0, v0}, Lcn/example/app/MineActivity;->runOnUiThread(Ljava/lang/Runnable;)V
    :goto_1
    return-void
    :catch_0
    move-exception v0
    goto :goto_1
.end method

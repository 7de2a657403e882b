.class Lcn/example/app/MainActivity$1;
.super Ljava/lang/Object;
.source "MainActivity.java"
.implements Lcom/google/android/material/bottomnavigation/BottomNavigationView$OnNavigationItemSelectedListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/MainActivity;->onCreate(Landroid/os/Bundle;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/MainActivity;

.method constructor <init>(Lcn/example/app/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/MainActivity$1;->this$0:Lcn/example/app/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onNavigationItemSelected(Landroid/view/MenuItem;)Z
    .registers 5
    const/4 v0, 0x1
    invoke-interface {p1}, Landroid/view/MenuItem;->getItemId()I
    move-result v1
    const v2, @id/tab_home
    if-ne v1, v2, :cond_0
    iget-object v1, p0, Lcn/example/app/MainActivity$1;->this$0:Lcn/example/app/MainActivity;
    new-instance v2, Lcn/example/app/HomeFragment;
    invoke-direct {v2}, Lcn/example/app/HomeFragment;-><init>()V
    invoke-virtual {v1, v2}, Lcn/example/app/MainActivity;->show(Landroidx/fragment/app/Fragment;)V
    :goto_0
    return v0
    :cond_0
    invoke-interface {p1}, Landroid/view/MenuItem;->getItemId()I
    move-result v1
    const v2, @id/tab_mine
    if-ne v1, v2, :cond_1
    iget-object v1, p0, Lcn/example/app/MainActivity$1;->this$0:Lcn/example/app/MainActivity;
    new-instance v2, Lcn/example/app/MineFragment;
    invoke-direct {v2}, Lcn/example/app/MineFragment;-><init>()V
    invoke-virtual {v1, v2}, Lcn/example/app/MainActivity;->show(Landroidx/fragment/app/Fragment;)V
    goto :goto_0
    :cond_1
    const/4 v0, 0x0
    goto :goto_0
.end method

.class public Lcn/example/app/PagesAdapter;
.super Landroidx/fragment/app/FragmentPagerAdapter;
.source "PagesAdapter.java"

.field private static final TITLES:[Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 3
    const/4 v0, 0x3
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "推荐"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "关注"
    aput-object v2, v0, v1
    const/4 v1, 0x2
    const-string v2, "更多"
    aput-object v2, v0, v1
    sput-object v0, Lcn/example/app/PagesAdapter;->TITLES:[Ljava/lang/String;
    return-void
.end method

.method public constructor <init>(Landroidx/fragment/app/FragmentManager;)V
    .registers 2
    invoke-direct {p0, p1}, Landroidx/fragment/app/FragmentPagerAdapter;-><init>(Landroidx/fragment/app/FragmentManager;)V
    return-void
.end method

.method public getCount()I
    .registers 2
    const/4 v0, 0x3
    return v0
.end method

.method public getItem(I)Landroidx/fragment/app/Fragment;
    .registers 3
    packed-switch p1, :pswitch_data_0
    new-instance v0, Lcn/example/app/MoreFragment;
    invoke-direct {v0}, Lcn/example/app/MoreFragment;-><init>()V
    :goto_0
    return-object v0
    :pswitch_0
    new-instance v0, Lcn/example/app/NewsFragment;
    invoke-direct {v0}, Lcn/example/app/NewsFragment;-><init>()V
    goto :goto_0
    :pswitch_1
    new-instance v0, Lcn/example/app/FriendsFragment;
    invoke-direct {v0}, Lcn/example/app/FriendsFragment;-><init>()V
    goto :goto_0
    nop
    :pswitch_data_0
    .packed-switch 0x0
        :pswitch_0
        :pswitch_1
    .end packed-switch
.end method

.method public getPageTitle(I)Ljava/lang/CharSequence;
    .registers 3
    sget-object v0, Lcn/example/app/PagesAdapter;->TITLES:[Ljava/lang/String;
    aget-object v0, v0, p1
    return-object v0
.end method
